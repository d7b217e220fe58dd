import type { Surroundings } from './surroundings.ts';

/** 成立调查小组, 本会置委员: a body. */
const BODY = /(?<body>\p{Script=Han}{0,4}(?:小组|委员会|工作组|专家组|评审会|理事会|专班|队伍))/u;

/** The body that members are of, as the clauses around tell: 调查小组; '' where they tell none. */
export function bodyOf({ own, earlier, leads }: Surroundings): string {
  const told = [own, ...earlier, ...leads].find((words) => BODY.test(words)) ?? '';
  return trimmed(BODY.exec(told)?.groups?.body ?? '');
}

function trimmed(body: string): string {
  return body.replace(/^.*(?:成立|组成|设立|建立|组建|设置|设|置|本|该|各|的)(?=.{2})/u, '');
}
