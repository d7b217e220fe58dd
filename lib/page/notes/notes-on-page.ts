import type { Judgement } from '../../model/judgement.ts';
import type { LocatedNote } from '../../model/located-note.ts';
import type { Mark } from '../../model/mark.ts';
import type { NoteColour } from '../../model/note.ts';
import type { NoticeNotes } from '../../model/notice-notes.ts';
import type { PageText } from '../../model/page-text.ts';
import type { Span } from '../../model/span.ts';
import { noteLayers } from '../highlight.ts';
import { hasMoved, type Light, setLights } from '../light.ts';
import type { Sheet } from '../sheet.ts';
import type { Notebook } from './notebook.ts';

/** A note at its place in the page's text. */
export interface NoteMark extends Span {
  readonly note: LocatedNote;
  readonly colour: NoteColour;
  /** Whether there are words in it: it is more than a mark. */
  readonly written: boolean;
}

const NOTHING: NoticeNotes = { notes: [], verdicts: [] };

/** The notes and verdicts of the page's notice: fetched for its text, found in its document, lit. */
export class NotesOnPage {
  sheet: Sheet | null = null;
  lights: readonly Light<NoteMark>[] = [];
  #kept = NOTHING;
  #stale = false;
  readonly #layers = noteLayers();
  readonly #notebook: Notebook;
  readonly #onNews: () => void;

  /** `onNews` is told when others have changed the notes; `signal` puts everything out. */
  constructor(notebook: Notebook, onNews: () => void, signal: AbortSignal) {
    this.#notebook = notebook;
    this.#onNews = onNews;
    signal.addEventListener('abort', () => this.lay(null));
    document.addEventListener('visibilitychange', () => void this.#catchUp(), { signal });
  }

  /** Takes the page as it was last read; null where there is no notice any more. */
  lay(sheet: Sheet | null): void {
    const changed = sheet?.text !== this.sheet?.text;
    this.sheet = sheet;
    if (sheet === null) this.#keep(NOTHING);
    else if (changed) void this.refresh();
    else if (this.lights.some(hasMoved)) this.#light();
  }

  /** Asks for the notes anew. A page that nobody sees does so when it is seen again. */
  async refresh(): Promise<void> {
    this.#stale = true;
    await this.#catchUp();
  }

  async #catchUp(): Promise<void> {
    const { sheet } = this;
    if (!this.#stale || sheet === null || document.visibilityState === 'hidden') return;
    this.#stale = false;
    const reply = await this.#notebook.notes(sheet.page);
    if (!reply.ok || this.sheet?.text !== sheet.text) return;
    if (JSON.stringify(reply.value) === JSON.stringify(this.#kept)) return;
    this.#keep(reply.value);
    this.#onNews();
  }

  /** Takes the notes as they are now in the text of a page; where the page has another text by now, they are asked for in that. */
  take(kept: NoticeNotes, page: PageText): void {
    if (page.text === this.sheet?.text) this.#keep(kept);
    else void this.refresh();
  }

  #keep(kept: NoticeNotes): void {
    this.#kept = kept;
    this.#light();
  }

  note(id: string): LocatedNote | undefined {
    return this.#kept.notes.find((note) => note.id === id);
  }

  /** What the reader has said of a finding. */
  verdictOn({ kind, from, to }: Mark): Judgement | undefined {
    return this.#kept.verdicts.find(
      ({ kind: judged, span }) => judged === kind && span.from === from && span.to === to,
    );
  }

  #light(): void {
    this.lights =
      this.sheet === null ? [] : setLights(this.#kept.notes.flatMap(noteMark), this.sheet);
    const { colours, written } = this.#layers;
    for (const [colour, layer] of colours)
      layer.show(rangesOfAll(this.lights.filter(({ mark }) => mark.colour === colour)));
    written.show(rangesOfAll(this.lights.filter(({ mark }) => mark.written)));
  }
}

function rangesOfAll(lights: readonly Light<NoteMark>[]): Range[] {
  return lights.flatMap(({ ranges }) => ranges);
}

/** Nothing for a note without a certain place in the text. */
function noteMark(note: LocatedNote): NoteMark[] {
  return note.wordings
    .flatMap(({ revision, place }) => {
      if (!('span' in place) || revision.kind !== 'note' || revision.content === null) return [];
      const { colour, text } = revision.content;
      return [{ ...place.span, note, colour, written: text !== '' }];
    })
    .slice(0, 1);
}
