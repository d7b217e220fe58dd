import { PANEL, SET_UP } from '../../../lexicon/way-words.ts';
import { shape } from '../../../text/pattern.ts';
import type { Surroundings } from './surroundings.ts';

/** 成立调查小组, 本会置委员: a body. */
const BODY = shape`(?<body>\p{Script=Han}{0,4}${PANEL})`;

/** The body that members are of, as the clauses around tell: 调查小组; '' where they tell none. */
export function bodyOf({ own, earlier, leads }: Surroundings): string {
  const told = [own, ...earlier, ...leads].find((words) => BODY.test(words)) ?? '';
  return trimmed(BODY.exec(told)?.groups?.body ?? '');
}

const BEFORE_BODY = shape`^.*(?:${SET_UP}|设|置|本|该|各|的)(?=.{2})`;

function trimmed(body: string): string {
  return body.replace(BEFORE_BODY, '');
}
