import { native } from './dom.ts';
import { type Frame, frameOf, OUTERMOST, type Place } from './frame.ts';
import type { Line } from './line.ts';
import { LineBuilder } from './line-builder.ts';

/** Lines that an element holds: half-open, as indexes. */
export interface LineRange {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
}

/** All that can be seen on a page, line by line, and which lines each element holds (inner elements first; those that hold none left out). */
export interface PageLines {
  readonly lines: readonly Line[];
  readonly ranges: readonly LineRange[];
}

/** NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT */
const ELEMENTS_AND_TEXTS = 0x5;

/** The walk down a page: which elements are open, and what was read so far. */
class PageWalk {
  readonly builder = new LineBuilder();
  readonly ranges: LineRange[] = [];
  readonly #skipped: ReadonlySet<Element>;
  readonly #frames: Frame[] = [];

  constructor(skipped: ReadonlySet<Element>) {
    this.#skipped = skipped;
  }

  /** Closes a node that was opened; whether that was the last. */
  leave(node: Node): boolean {
    if (this.#frames.at(-1)?.element === node) this.#close();
    return this.#frames.length === 0;
  }

  /** Takes a text node, or opens an element; whether there is more to read inside. */
  visit(node: Node): boolean {
    const outer = this.#frames.at(-1) ?? OUTERMOST;
    const name = native(node, 'nodeName').toUpperCase();
    if (name === '#TEXT') this.builder.add(node as Text, outer);
    else if (name === 'BR') this.#edge(outer, outer.title);
    else return this.#open(node as Element, name, outer);
    return false;
  }

  #open(element: Element, name: string, outer: Place): boolean {
    if (this.#skipped.has(element)) return false;
    const frame = frameOf(element, name, outer);
    if (!frame) return false;
    if (frame.block && !frame.cell) this.#edge(outer);
    if (frame.cell)
      this.builder.nextCell(outer.columns?.place(frame.element as HTMLTableCellElement) ?? 0);
    frame.start = this.builder.lines.length;
    this.#frames.push(frame);
    return true;
  }

  /** A block begins or ends, or a line breaks: outside a row that ends the line, inside one it parts words. */
  #edge(outer: Place, isSoft = false): void {
    if (outer.row) this.builder.gap();
    else if (isSoft) this.builder.softBreak();
    else this.builder.endLine();
  }

  #close(): void {
    const frame = this.#frames.pop();
    if (!frame) return;
    if (frame.rowBegins) frame.columns?.endRow();
    if (frame.block && !frame.cell) this.#edge(this.#frames.at(-1) ?? OUTERMOST);
    const end = this.builder.lines.length + (this.builder.open ? 1 : 0);
    const { element, start } = frame;
    if (end > start) this.ranges.push({ element, start, end });
  }
}

/** The next node in document order that is not inside the current one; elements that end on the way are closed. */
function following(walker: TreeWalker, walk: PageWalk): Node | null {
  for (;;) {
    if (walk.leave(walker.currentNode)) return null;
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    walker.parentNode();
  }
}

/**
 * Reads what can be seen of a page, in one pass, without the elements in `skipped`. Undefined where the page has more than
 * `limit` nodes.
 */
export function readLines(
  body: Element,
  { skipped, limit }: { skipped: ReadonlySet<Element>; limit: number },
): PageLines | undefined {
  const walk = new PageWalk(skipped);
  const walker = native(native(body, 'ownerDocument'), 'createTreeWalker')(
    body,
    ELEMENTS_AND_TEXTS,
  );
  let node: Node | null = body;
  for (let left = limit; node; left -= 1) {
    if (left === 0) return undefined;
    const inside: Node | null = walk.visit(node) ? walker.firstChild() : null;
    node = inside ?? following(walker, walk);
  }
  return { lines: walk.builder.lines, ranges: walk.ranges };
}
