import type { PageState } from '../../lib/messages/messages.ts';
import type { MarkKind } from '../../lib/model/mark.ts';
import type { PageText } from '../../lib/model/page-text.ts';
import type { Span } from '../../lib/model/span.ts';
import type { PlacedText } from '../../lib/page/light.ts';
import type { Pen } from '../../lib/page/pen.ts';
import type { Run } from '../../lib/page/run.ts';
import type { Look } from '../../lib/page/watch-text.ts';
import { PageReader } from './page-reader.ts';
import { takePen } from './take-pen.ts';

/** One frame: keeps what is lit true to the page and to what the reader wants to see. */
export class PageSession {
  readonly #reader = new PageReader((kinds) => this.light(kinds));
  readonly #signal: AbortSignal;
  #kinds: readonly MarkKind[] = [];
  #pen: Pen | null = null;
  #taking: Promise<Pen | null> | null = null;

  /** `signal` ends it. */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  get state(): PageState {
    return this.#reader.state;
  }

  get page(): PageText | null {
    return this.#reader.placed?.page ?? null;
  }

  /** Where the text that was last read stands in the document. */
  get runs(): readonly Run[] {
    return this.#reader.placed?.runs ?? [];
  }

  /** Looks at the page, and paints anew what is no longer true. */
  async look(): Promise<Look> {
    const look = await this.#reader.look();
    await this.#paint();
    return look;
  }

  /** Reads and lights the page although it looks like no notice. */
  async lookAnyway(): Promise<void> {
    await this.#reader.lookAnyway();
    await this.#paint();
  }

  /** Reads and lights the page once more, with words or of a site that have changed. */
  async lookAnew(): Promise<void> {
    await this.#reader.lookAnew();
    await this.#paint();
  }

  /** Lights these kinds only. */
  light(kinds: readonly MarkKind[]): void {
    this.#kinds = kinds;
    if (this.#pen !== null) this.#paintWith(this.#pen);
  }

  /** Brings a passage of the page's text before the reader's eyes; nothing where the page has changed meanwhile. */
  async show(span: Span): Promise<void> {
    await this.look();
    const pen = await this.#takePen();
    if (this.#reader.placed !== null) pen?.showPassage(span, this.#reader.placed);
  }

  /** Has the notes of the notice asked for again. */
  renewNotes(): void {
    void this.#pen?.desk.notes.refresh();
  }

  /** Lets the reader select the passage that a note is to be about from now on. */
  reanchor(note: string): void {
    this.#pen?.desk.reanchor(note);
  }

  /** Goes on with the draft that is kept at a place. */
  resumeDraft(place: string): void {
    void this.#pen?.desk.resumeAt(place);
  }

  async #paint(): Promise<void> {
    const { sheet, marks } = this.#reader;
    const pen = sheet !== null || marks.length > 0 ? await this.#takePen() : this.#pen;
    pen?.lay(sheet);
    if (pen !== null) this.#paintWith(pen);
  }

  #paintWith(pen: Pen): void {
    pen.paint(this.#reader.marks, this.#reader.placed ?? NOTHING, this.#kinds);
  }

  async #takePen(): Promise<Pen | null> {
    this.#taking ??= takePen(this.#signal);
    this.#pen = await this.#taking;
    if (this.#pen === null) this.#taking = null;
    return this.#pen;
  }
}

const NOTHING: PlacedText = { text: '', runs: [] };
