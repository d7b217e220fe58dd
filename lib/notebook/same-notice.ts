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
