import type { BlockRole } from '../../model/block.ts';
import type { NoticeFields } from '../../model/notice-fields.ts';
import type { Paragraph, RoledParagraph } from '../paragraph.ts';

/**
 * How far the reading of a document has come: `head` title and fields; `opened` its first sentences, before any heading;
 * `text` what it says; `closed` signed, so that a new title may follow.
 */
export type Phase = 'head' | 'opened' | 'text' | 'closed';

/** What a role rule sees: one paragraph, those before it with their roles, some of those after it without. */
export interface Scene {
  readonly paragraph: Paragraph;
  readonly before: readonly RoledParagraph[];
  readonly after: readonly Paragraph[];
  readonly phase: Phase;
  readonly notice: NoticeFields;
  /** Lines that are a title, as far as the notice's own title tells. */
  readonly titleLines: ReadonlySet<Paragraph>;
  /** The next paragraph would stand under this one, were it a heading. */
  readonly headsNext: boolean;
  /** Texts of the headings above, outermost first. */
  readonly section: readonly string[];
  /** The sentence that opens the list in which the paragraph is an item. */
  readonly opening: string | null;
  /** What that sentence is for. */
  readonly openingRole: BlockRole | null;
}

/** Says what a paragraph is for, or null where it cannot tell. */
export type RoleRule = (scene: Scene) => BlockRole | null;

/** Ends as sentences do, or has a sentence's end inside. */
export function hasSentence(text: string): boolean {
  return /[。；！？;!?]|[，、：:,]$/u.test(text);
}

/** The words of a paragraph without the number at its head. */
export function wordsOf({ text, heading }: Paragraph): string {
  return text.slice(heading?.to ?? 0);
}
