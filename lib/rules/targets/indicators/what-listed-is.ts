import { shape } from '../../../text/pattern.ts';

const LIST_OF = shape`^[^□]*、[^、]*等(?=[^的、等]{4,}$)`;

/** 防护用品 of 洗手液、消毒液等防护用品: of a list, what all of it is; other words as they are. */
export function whatListedIs(words: string): string {
  return words.replace(LIST_OF, '');
}
