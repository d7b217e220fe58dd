import { likeness } from '../anchor/likeness.ts';
import type { NoticeFields } from '../model/notice-fields.ts';
import { resemblance } from './fingerprint.ts';

/** What is known of a document for telling whether it is another copy of the same notice. */
export interface Identity {
  readonly fields: Pick<NoticeFields, 'title' | 'docNumber'>;
  readonly fingerprint: readonly number[];
}

/** Over this, two texts are copies of one: edited copies lie above 0.5, different notices of one series below 0.3. */
const SAME_TEXT = 0.42;
/** Titles this alike are one title with other punctuation or a site's addition. */
const SAME_TITLE = 0.8;

/**
 * Whether two documents are the same notice, whatever their addresses: the same document number with the same title; else, unless their
 * numbers differ, the same text. Numbers decide before texts, for the editions of a yearly notice may share most of their words.
 */
export function isSameNotice(a: Identity, b: Identity): boolean {
  const numbers = [a, b].map(({ fields }) => plain(fields.docNumber));
  const [first, second] = numbers;
  if (first && second) return first === second && haveSameTitle(a, b);
  return resemblance(a.fingerprint, b.fingerprint) >= SAME_TEXT;
}

/** Under this, a text that stands where another stood is no edited state of it: a page of which half was rewritten lies above. */
const OTHER_TEXT = 0.1;

/**
 * Whether the document at an address is another notice than the one that stood there, as on a page that always has the latest one: their
 * numbers differ; else, unless number or title is the same, their texts have next to nothing in common.
 */
export function isOtherNotice(before: Identity, now: Identity): boolean {
  const [first, second] = [before, now].map(({ fields }) => plain(fields.docNumber));
  if (first && second) return first !== second;
  const isTitled = Boolean(plain(before.fields.title) && plain(now.fields.title));
  if (isTitled && haveSameTitle(before, now)) return false;
  const least = isTitled ? SAME_TEXT : OTHER_TEXT;
  return resemblance(before.fingerprint, now.fingerprint) < least;
}

function haveSameTitle(a: Identity, b: Identity): boolean {
  const [first, second] = [a, b].map(({ fields }) => plain(fields.title));
  return (
    !first ||
    !second ||
    likeness(first, second) >= SAME_TITLE ||
    first.includes(second) ||
    second.includes(first)
  );
}

/** A field without brackets, spaces and punctuation, which sites write as they like. */
function plain(field: string | null): string {
  return (field ?? '').replace(/[^\p{L}\p{Nd}]/gu, '');
}
