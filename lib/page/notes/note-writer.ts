import type { FoundDraft } from '../../model/draft.ts';
import type { Span } from '../../model/span.ts';
import { draftPlace } from '../../text/draft-place.ts';
import type { Layer } from '../highlight.ts';
import { rangesOf } from '../ranges.ts';
import { scrollToRange } from '../scroll-to.ts';
import type { Sheet } from '../sheet.ts';
import { uuid } from '../uuid.ts';
import { Editor, type EditorSetting } from './editor.ts';
import type { NoteActions, NoteTools } from './note-actions.ts';
import { wordingsOf } from './note-view.ts';
import { BLANK, type Writing, writingOf } from './writing.ts';

/** What a new note is to be about, and the page as it was when that was chosen. */
export interface Subject {
  /** Null for the whole notice. */
  readonly span: Span | null;
  readonly sheet: Sheet;
  anchor(): DOMRect;
}

/** How a note is begun. */
interface Beginning {
  readonly before?: Writing;
  readonly codesFirst?: boolean;
  /** The place of its draft, where it has one already. */
  readonly place?: string;
}

/** So much of what stands around a passage is kept with its draft. */
const CONTEXT = 32;

/** Opens the editor: for a new note, or to go on with what was left unfinished. */
export class NoteWriter {
  readonly #tools: NoteTools;
  readonly #actions: NoteActions;
  /** Shows which passage is being written on. */
  readonly #layer: Layer;

  constructor(tools: NoteTools, actions: NoteActions, layer: Layer) {
    this.#tools = tools;
    this.#actions = actions;
    this.#layer = layer;
  }

  /** Opens the editor for a new note. */
  async write(subject: Subject, beginning: Beginning = {}): Promise<void> {
    const { span, sheet, anchor } = subject;
    const panel = this.#tools.stage.open(anchor, 'card');
    this.#layer.show(span === null ? [] : rangesOf(span, sheet.runs));
    panel.signal.addEventListener('abort', () => this.#layer.clear());
    await Editor.open(panel, this.#settingFor(subject, beginning), this.#tools);
  }

  #settingFor(subject: Subject, { before = BLANK, codesFirst, place }: Beginning): EditorSetting {
    const { span, sheet } = subject;
    const passage = span === null ? '' : sheet.text.slice(span.from, span.to);
    const note = { id: uuid(), heads: [] };
    const target = { page: sheet.page, passage: span };
    const toWhole = (writing: Writing) =>
      void this.write({ ...subject, span: null }, { before: writing });
    return {
      passage,
      before,
      codesFirst: codesFirst === true,
      place: place ?? draftPlace(location.href, passage),
      about: { note: null, passage: span && passageOf(span, sheet.text) },
      save: (writing, wording) => this.#actions.save(writing, target, { ...note, wording }),
      ...(span === null ? {} : { toWhole }),
    };
  }

  /** Opens the editor with a draft, where its words are now; those without a place any more are shown as the whole notice's. */
  async resume({ place, draft, span }: FoundDraft): Promise<void> {
    const { notes, stage } = this.#tools;
    const { sheet } = notes;
    if (sheet === null) return;
    const [range] = span === null ? [] : rangesOf(span, sheet.runs);
    if (range !== undefined) scrollToRange(range);
    const anchor = () => range?.getBoundingClientRect() ?? middleOfWindow();
    const note = draft.note === null ? undefined : notes.note(draft.note);
    if (note === undefined)
      await this.write({ span, sheet, anchor }, { before: writingOf(draft), place });
    else await this.#actions.edit(note, wordingsOf(note), stage.open(anchor, 'card'));
  }
}

function passageOf({ from, to }: Span, text: string) {
  return {
    exact: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - CONTEXT), from),
    suffix: text.slice(to, to + CONTEXT),
  };
}

function middleOfWindow(): DOMRect {
  return new DOMRect(innerWidth / 2, innerHeight / 3, 0, 0);
}
