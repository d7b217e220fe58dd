import { shape } from '../../text/pattern.ts';

const LISTED = shape`(?:\d[\d.,]*[^«，。；、和及\d]{0,6}[、和及]){1,8}«(?<=[、和及]«)`;

/** A sentence without the numbers that stand before the marked one in its list. */
export function withoutList(marked: string): string {
  return /[、和及]«/u.test(marked) ? marked.replace(LISTED, '«') : marked;
}
