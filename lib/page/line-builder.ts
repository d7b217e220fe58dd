import { joinLines, type Line } from './line.ts';
import type { Run } from './run.ts';

/** Words with single spaces between them: CSS leaves these as they are (CSS Text 3, 4.1.1). U+3000 and no-break spaces are no white space to it. */
const WORDS = /[^\t\n\f\r ]+(?:[\t\n\f\r ][^\t\n\f\r ]+)*/gu;
/** A title holds no sentence, and ends before a document number, a date or its history in brackets. */
const NO_TITLE = /[。；;]|[〔［[]\d{4}[〕］\]]|^\d{4}年|^[（(].*\d.*[）)]$/u;
const LONGEST_TITLE = 120;

/** How the next text is to be taken. */
export interface TextPlace {
  readonly linked: boolean;
  /** White space as it stands: <pre>. */
  readonly preserved: boolean;
}

const emptyLine = () => ({
  text: '',
  runs: [] as Run[],
  linked: 0,
  row: false,
});

/** Puts text nodes together to lines, white space collapsed as a browser does, without losing where each unit stood. */
export class LineBuilder {
  readonly lines: Line[] = [];
  #line = emptyLine();
  /** White space was seen: it counts only if text follows on the same line. */
  #space = false;
  /** Earlier pieces of a line that may prove to be one title. */
  #pieces: Line[] = [];

  /** Whether text waits for its line to end. */
  get open(): boolean {
    return this.#line.text !== '' || this.#pieces.length > 0;
  }

  add(node: Text, place: TextPlace): void {
    const before = this.#line.text.length;
    if (place.preserved) this.#addPreserved(node);
    else this.#addCollapsed(node);
    if (place.linked) this.#line.linked += this.#line.text.length - before;
  }

  #addCollapsed(node: Text): void {
    let end = 0;
    for (const { 0: words, index } of node.data.matchAll(WORDS)) {
      if (index > end) this.#space = true;
      this.#take(node, index, words.replace(/[\t\n\f\r]/gu, ' '));
      end = index + words.length;
    }
    if (end < node.length) this.#space = true;
  }

  #addPreserved(node: Text): void {
    let offset = 0;
    for (const part of node.data.split('\n')) {
      if (offset > 0) this.endLine();
      if (part) this.#take(node, offset, part.replaceAll('\t', ' '));
      offset += part.length + 1;
    }
  }

  #take(node: Text, offset: number, text: string): void {
    const line = this.#line;
    if (this.#space && /[^\t]$/u.test(line.text)) line.text += ' ';
    this.#space = false;
    line.runs.push({ node, offset, from: line.text.length, to: line.text.length + text.length });
    line.text += text;
  }

  /** A break inside a row of a table: a space at most, for the row is one line. */
  gap(): void {
    this.#space = true;
  }

  /** The next cell of a row begins, so many columns after the one before. */
  nextCell(columns: number): void {
    this.#line.row = true;
    this.#space = false;
    this.#line.text += '\t'.repeat(columns);
  }

  /** A break that vanishes if the lines before and after it prove to be one title. */
  softBreak(): void {
    const piece = { ...this.#line, text: this.#line.text.replace(/\t+$/u, '') };
    this.#line = emptyLine();
    this.#space = false;
    if (mayBeTitle(piece.text)) this.#pieces.push(piece);
    else {
      this.#endTitle();
      if (piece.text.trim() !== '') this.lines.push(piece);
    }
  }

  endLine(): void {
    this.softBreak();
    this.#endTitle();
  }

  /** One line if the pieces read as a title, else each as it stood. */
  #endTitle(): void {
    const pieces = this.#pieces;
    const title = joinLines(pieces, '');
    this.#pieces = [];
    const [first] = pieces;
    this.lines.push(...(first && mayBeTitle(title.text) ? [{ ...first, ...title }] : pieces));
  }
}

function mayBeTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && text.trim() !== '' && !NO_TITLE.test(text);
}
