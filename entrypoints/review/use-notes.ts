import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Frame } from '../../lib/messages/sender.ts';
import type { Judgement } from '../../lib/model/judgement.ts';
import type { LocatedNote } from '../../lib/model/located-note.ts';
import type { PageText } from '../../lib/model/page-text.ts';
import type { Reading } from '../../lib/model/reading.ts';
import type { Span } from '../../lib/model/span.ts';
import type { KnownCode } from '../../lib/notebook/codebook.ts';
import { fingerprint } from '../../lib/notebook/fingerprint.ts';
import { locateNotes } from '../../lib/notebook/locate-notes.ts';
import { sectionAt } from '../../lib/reading/section-at.ts';
import { type NoteView, noteViews } from '../../lib/review/note-view.ts';
import type { Met } from '../../lib/store/find-notice.ts';
import { type StoreFailure, storeErrorOf } from '../../lib/store/store-error.ts';
import { watchThings } from '../../lib/store/watch-things.ts';
import { openNotebook } from '../browser/notebook.ts';
import { ownAuthor } from '../browser/own-author.ts';
import { askText } from '../browser/page-messages.ts';
import { useCodes } from './use-codes.ts';
import { useVerdicts } from './use-verdicts.ts';

/** The text that is reviewed, on its page or as it is kept, as the notebook knows documents. */
export interface ReviewedText {
  readonly page: PageText;
  readonly met: Met;
  /** Ids of its records, where they are known; else they are looked for by what was met. */
  readonly notices?: readonly [string, ...string[]];
  /** The headings over a passage, outermost first. */
  section(span: Span): string[];
}

/** The document that is reviewed on its page. */
export interface ReviewedPage extends ReviewedText {
  readonly frame: Frame;
}

/** What the notebook has on a page: nothing is known yet, it cannot be read, or these notes. */
export type NotesState<On = ReviewedPage> =
  | { readonly type: 'waiting' }
  | { readonly type: 'failed'; readonly failure: StoreFailure }
  | NotesOfPage<On>;

/** The notes of a page, as they are shown, and the verdicts on its findings. */
export interface NotesOfPage<On = ReviewedPage> {
  readonly type: 'notes';
  readonly on: On;
  readonly notes: readonly NoteView[];
  /** What the reader said of its findings, where these are in its text. */
  readonly judgements: readonly Judgement[];
  /** The codebook. */
  readonly codes: readonly KnownCode[];
}

async function reviewedPage(frame: Frame, reading: Reading): Promise<ReviewedPage | null> {
  const page = await askText(frame);
  if (page?.url === undefined) return null;
  const { notice: fields } = reading;
  return {
    frame,
    page,
    met: { urls: [page.url], fields, fingerprint: fingerprint(page.text) },
    section: ({ from }) => sectionAt(reading, from),
  };
}

/** What is known of the notes of a text before they are made ready for showing. */
type KnownNotes<On> =
  | Exclude<NotesState<On>, NotesOfPage<On>>
  | {
      readonly type: 'located';
      readonly on: On;
      readonly self: string;
      readonly located: readonly LocatedNote[];
    };

/** Looks after the notes of one text until `signal` aborts. */
async function follow<On extends ReviewedText>(
  reviewed: Promise<On | null>,
  signal: AbortSignal,
  onState: (state: KnownNotes<On>) => void,
): Promise<void> {
  const tell = (state: KnownNotes<On>) => signal.aborted || onState(state);
  try {
    const [on, author, notebook] = await Promise.all([reviewed, ownAuthor(), openNotebook()]);
    if (on === null || signal.aborted) return;
    const end = watchThings(
      notebook,
      { ...on, kind: 'note' },
      {
        next: (notes) => {
          const located = locateNotes(notes, on.page.text);
          tell({ type: 'located', on, self: author.id, located });
        },
        failed: (failure) => tell({ type: 'failed', failure }),
      },
    );
    signal.addEventListener('abort', end);
  } catch (error) {
    tell({ type: 'failed', failure: (await storeErrorOf(error)).failure });
  }
}

/**
 * The notes and verdicts of a text, true to every change of the notebook.
 *
 * @param review Gives the text; asked again whenever one of `of` changes.
 */
export function useNotesOf<On extends ReviewedText>(
  review: () => Promise<On | null>,
  of: readonly unknown[],
): NotesState<On> {
  const codes = useCodes();
  const [known, setKnown] = useState<KnownNotes<On>>({ type: 'waiting' });
  useEffect(() => {
    const stop = new AbortController();
    void follow(review(), stop.signal, setKnown);
    return () => stop.abort();
  }, of);
  const judgements = useVerdicts(known.type === 'located' ? known.on : null);
  const state = useMemo(() => {
    if (known.type !== 'located') return known;
    const { on, self, located } = known;
    const { page, section } = on;
    const offered = codes.map(({ id, code: { name, colour } }) => ({ id, name, colour }));
    const notes = noteViews(located, { self, codes: offered, text: page.text, section });
    return { type: 'notes' as const, on, codes, notes };
  }, [known, codes]);
  return useMemo(
    () => (state.type === 'notes' ? { ...state, judgements } : state),
    [state, judgements],
  );
}

/** The notes and verdicts of the notice that was read in a frame, true to every change of the notebook and of the page. */
export function useNotes(frame: Frame, reading: Reading): NotesState {
  const { tabId, frameId } = frame;
  return useNotesOf(() => reviewedPage(frame, reading), [tabId, frameId, reading]);
}
