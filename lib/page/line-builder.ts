import { joinLines, type Line } from './line.ts';
import type { Run } from './run.ts';

/** White space that CSS collapses (CSS Text Module 4, 4.1.1); U+3000 and no-break spaces are text. */
const SPACE_OR_WORD = /[\t\n\f\r ]+|[^\t\n\f\r ]+/gu;
const COLLAPSES = /^[\t\n\f\r ]/u;
/** A title is broken in places where nothing is to be read; it ends before a document number, a date or a bracketed history. */
const STANDS_ALONE = /[〔［[]\d{4}[〕］\]]|^\d{4}年|^[（(].*\d.*[）)]$/u;
const LONGEST_TITLE = 120;

/** Where the next text comes from: how it is to be taken. */
export interface TextPlace {
  readonly linked: boolean;
  readonly aside: boolean;
  /** White space as it stands: <pre>. */
  readonly preserved: boolean;
}

/** Puts text nodes together to lines, white space collapsed as a browser does, without losing where each unit stood. */
export class LineBuilder {
  readonly lines: Line[] = [];
  /** Units taken so far. */
  length = 0;
  #runs: Run[] = [];
  #text = '';
  #linked = 0;
  #aside = false;
  #row = false;
  /** White space seen and not yet taken: it counts only if text follows on the same line. */
  #space: { node: Text; offset: number } | 'gap' | undefined;
  /** Earlier pieces of a line that may prove to be one title. */
  #pieces: Line[] = [];

  /** Whether text waits for its line to end. */
  get open(): boolean {
    return this.#text !== '' || this.#pieces.length > 0;
  }

  add(node: Text, place: TextPlace): void {
    const from = this.#text.length;
    if (place.preserved) this.#addPreserved(node);
    else this.#addCollapsed(node);
    const added = this.#text.length - from;
    if (added <= 0) return;
    if (place.linked) this.#linked += added;
    this.#aside ||= place.aside;
    this.length += added;
  }

  #addCollapsed(node: Text): void {
    for (const { 0: chunk, index } of node.data.matchAll(SPACE_OR_WORD)) {
      if (!COLLAPSES.test(chunk)) this.#take(node, index, chunk);
      else if (this.#text !== '' && !this.#text.endsWith('\t'))
        this.#space = { node, offset: index + chunk.length - 1 };
    }
  }

  #addPreserved(node: Text): void {
    let offset = 0;
    for (const part of node.data.split('\n')) {
      if (offset > 0) this.endLine();
      if (part.trim() !== '') this.#take(node, offset, part);
      offset += part.length + 1;
    }
  }

  #take(node: Text, offset: number, chunk: string): void {
    if (this.#space === 'gap') this.#text += ' ';
    else if (this.#space) this.#run(this.#space.node, this.#space.offset, ' ');
    this.#space = undefined;
    this.#run(node, offset, chunk);
  }

  #run(node: Text, offset: number, chunk: string): void {
    const from = this.#text.length;
    this.#text += chunk;
    const last = this.#runs.at(-1);
    const follows =
      last?.node === node && last.to === from && last.offset + last.to - last.from === offset;
    if (follows) this.#runs.splice(-1, 1, { ...last, to: this.#text.length });
    else this.#runs.push({ node, offset, from, to: this.#text.length });
  }

  /** A break inside a row of a table: a space at most, for the row is one line. */
  gap(): void {
    if (this.#text !== '' && !this.#text.endsWith('\t')) this.#space ??= 'gap';
  }

  /** The next cell of a row begins, so many columns after the one before. */
  nextCell(columns: number): void {
    this.#row = true;
    this.#space = undefined;
    this.#text += '\t'.repeat(columns);
  }

  /** A break that vanishes if the block proves to be a title. */
  softBreak(): void {
    this.#pieces.push(this.#finish());
  }

  endLine(): void {
    const last = this.#finish();
    if (this.#pieces.length > 0) this.#endPieces([...this.#pieces, last]);
    else if (last.text.trim() !== '') this.lines.push(last);
  }

  #finish(): Line {
    const text = this.#text.replace(/\t+$/u, '');
    const line = {
      text,
      runs: this.#runs,
      linked: this.#linked,
      aside: this.#aside,
      row: this.#row,
    };
    this.#runs = [];
    this.#text = '';
    this.#linked = 0;
    this.#aside = false;
    this.#row = false;
    this.#space = undefined;
    return line;
  }

  #endPieces(pieces: readonly Line[]): void {
    this.#pieces = [];
    let title: Line[] = [];
    const endTitle = () => {
      if (title.length > 0) this.lines.push(...asTitle(title));
      title = [];
    };
    for (const piece of pieces) {
      if (piece.text.trim() === '') endTitle();
      else if (STANDS_ALONE.test(piece.text)) {
        endTitle();
        this.lines.push(piece);
      } else title.push(piece);
    }
    endTitle();
  }
}

/** One line if the pieces read as a title, else each as it stood. */
function asTitle(pieces: readonly Line[]): Line[] {
  const whole = joinLines(pieces);
  return whole.text.length > LONGEST_TITLE || /[。；;]/u.test(whole.text) ? [...pieces] : [whole];
}
