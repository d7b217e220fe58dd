import type { BlockRole } from '../../model/block.ts';
import type { NoticeFields } from '../../model/notice-fields.ts';
import type { Above } from '../outline.ts';
import type { Paragraph, RoledParagraph } from '../paragraph.ts';
import type { Table } from './table.ts';

/**
 * How far the reading of a document has come: `head` title and fields; `opened` its first sentences, before any heading;
 * `text` what it says; `closed` signed, so that a new title may follow.
 */
export type Phase = 'head' | 'opened' | 'text' | 'closed';

/** What is known of the whole text before its lines are looked at one by one. */
export interface Whole {
  readonly notice: NoticeFields;
  /** Lines that are a title, as far as the notice's own title tells. */
  readonly titleLines: ReadonlySet<Paragraph>;
  /** Lines of the table of contents. */
  readonly contentsLines: ReadonlySet<Paragraph>;
}

/** What came so far, kept so that no rule need look at all that is before a line. */
export interface Passed {
  /** A field or a title. */
  readonly hasFields: boolean;
  /** A title, an addressee or a first sentence. */
  readonly hasBegun: boolean;
  /** Role of the last line that was neither a title nor a first sentence. */
  readonly lastOther: BlockRole | null;
}

/** What a role rule sees: one paragraph, those before it with their roles, some of those after it without. */
export interface Scene extends Whole, Above, Passed {
  readonly paragraph: Paragraph;
  /** Its text without blanks. */
  readonly tight: string;
  readonly before: readonly RoledParagraph[];
  readonly after: readonly Paragraph[];
  readonly phase: Phase;
  /** The table in which the paragraph may stand. */
  readonly table: Table | null;
  /** We are among articles (第三条), since the last title. */
  readonly inArticles: boolean;
  /** The next paragraph would stand under this one, were it a heading. */
  readonly headsNext: boolean;
}

/** Says what a paragraph is for, or null where it cannot tell. */
export type RoleRule = (scene: Scene) => BlockRole | null;

/** The words of a paragraph without the number at its head. */
export function wordsOf({ text, heading }: Paragraph): string {
  return text.slice(heading?.to ?? 0);
}
