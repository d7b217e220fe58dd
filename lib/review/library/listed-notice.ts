import type { MarkKind } from '../../model/mark.ts';
import type { Genre } from '../../model/notice-fields.ts';
import type { Answer } from '../../model/verdict.ts';

/** How much people keep on a notice. */
export interface NoteTally {
  readonly notes: number;
  /** Notes of which several wordings stand beside each other. */
  readonly conflicts: number;
  /** Verdicts by what they say. */
  readonly judged: Readonly<Record<Answer, number>>;
  /** All verdicts. */
  readonly verdicts: number;
  /** Ids of the codes that its notes bear. */
  readonly codes: ReadonlySet<string>;
}

/** A notice as the library lists it. */
export interface ListedNotice extends NoteTally {
  readonly id: string;
  /** Its title; its address where it has none. */
  readonly title: string;
  readonly issuers: readonly string[];
  readonly docNumber: string | null;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly genre: Genre;
  /** The province, or 全国; null where nothing tells it. */
  readonly region: string | null;
  readonly tags: readonly string[];
  /** When it or something on it was written last: milliseconds since 1970. */
  readonly changed: number;
  /** How much was found of each kind; null where it was not read yet. */
  readonly counts: Readonly<Record<MarkKind, number>> | null;
  /** All that was found. */
  readonly findings: number | null;
  /** What was left unfinished on it. */
  readonly drafts: number;
}
