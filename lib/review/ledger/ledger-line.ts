import type { BodyRole } from '../../model/body.ts';
import type { FollowUpWording } from '../../model/collection.ts';
import type { RowKind } from '../../model/follow-up.ts';
import type { Span } from '../../model/span.ts';
import type { QuantityValue } from '../../model/target.ts';

/** The notice of some lines of a ledger. */
export interface LedgerNotice {
  /** By which whoever made the ledger calls it; '' in files. */
  readonly id: string;
  /** Title and number, as one cell. */
  readonly name: string;
  readonly title: string | null;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly issuers: readonly string[];
  /** Address of its page. */
  readonly url: string | undefined;
}

/** A thing in the notebook that a line's follow-up is kept in, with the ids of all its present wordings. */
export interface FollowedThing {
  readonly id: string;
  readonly heads: readonly string[];
}

/** What people say of how far a task has come. */
export interface FollowedUp {
  /** More than one where people began to follow it up on different machines. */
  readonly things: readonly FollowedThing[];
  /** What they say, each once, the latest last; more than one are a conflict to settle. */
  readonly wordings: readonly [FollowUpWording, ...FollowUpWording[]];
}

/** One line of the ledger (台账): a target with the measure that it belongs to, a measure without targets, a target without a measure. */
export interface LedgerLine {
  /** Of its own among all lines, and the same as long as its notice's text is. */
  readonly id: string;
  readonly notice: LedgerNotice;
  readonly kind: RowKind;
  /** Where its words stand in the notice's text (UTF-16); null where they have no place. */
  readonly span: Span | null;
  /** The headings above, outermost first, with their numbers. */
  readonly section: readonly string[];
  /** The measure in a few words; '' for a target that belongs to none. */
  readonly task: string;
  /** The paragraph in clean text. */
  readonly measure: string;
  readonly quantity: QuantityValue | undefined;
  readonly bodies: Readonly<Record<BodyRole, readonly string[]>>;
  /** The day by which it is due, YYYY-MM-DD. */
  readonly due: string | undefined;
  /** What is said of that, as the text has it. */
  readonly dueWords: readonly string[];
  readonly followedUp: FollowedUp | undefined;
  /** What people said of its words: the verdict on its target, then the notes; '' for nothing. */
  readonly said: string;
  /** The sentence of its words, as the source has it. */
  readonly words: string;
}
