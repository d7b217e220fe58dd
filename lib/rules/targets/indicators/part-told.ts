import type { Surroundings } from './surroundings.ts';

/** 其中，对新落户的企业，给予□: no noun alone. */
const PART_DEED = /□|^[对按由将]|[的者]$/u;

/** 发明专利 of 其中，发明专利，申请费补贴□: the part that a sentence goes on about; '' where it is of no part. */
export function partTold({ earlier }: Surroundings): string {
  const among = earlier.indexOf('其中');
  const part = among > 0 ? (earlier[among - 1] ?? '') : '';
  return PART_DEED.test(part) ? '' : part;
}
