import type { PageText } from '../model/page-text.ts';

/**
 * A stretch of the page text that stands in one text node, unit for unit: text[from + i] is node.data[offset + i]
 * (a line break or tab in the node may be a space in the text, as CSS collapses white space). Offsets are UTF-16.
 */
export interface Run {
  readonly node: Text;
  /** Where the stretch begins in node.data. */
  readonly offset: number;
  /** Half-open stretch of the page text. */
  readonly from: number;
  readonly to: number;
}

/**
 * What was read of a page. Runs are in text order and never overlap; what lies between two runs (a line end between
 * blocks, a tab between cells) has no place in the page.
 */
export interface ReadPage {
  readonly page: PageText;
  readonly runs: readonly Run[];
}
