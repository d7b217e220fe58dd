import type { BlockRole } from '../model/block.ts';
import type { HeadingValue } from '../rules/headings/heading.ts';
import type { Found } from '../rules/rule.ts';

/** One paragraph of the normalised text: what rules see as a whole. It may be a part of a line or span several. */
export interface Paragraph {
  /** Without blanks at its ends. */
  readonly text: string;
  /** Where it begins in the normalised text, UTF-16. */
  readonly from: number;
  /** The number at its head; offsets in `text`. */
  readonly heading: Found<HeadingValue> | null;
}

/** A paragraph and what it is for. */
export interface RoledParagraph extends Paragraph {
  readonly role: BlockRole;
}
