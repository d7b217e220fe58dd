import { shape } from '../../../../text/pattern.ts';
import { AT_TIMES } from '../at-times.ts';
import { NAMES_TIME } from '../names-time.ts';
import { stripHead } from '../noun.ts';
import type { Asked, Way } from '../way.ts';

const ONLY_EACH = /^(?<each>每[次人月周年日天届期])以?$/u;
const SHORT_TIMES = new Set(['分钟', '小时']);
const LONGEST = 8;
/** 年开放时间: for each of another time. */
const OTHER_EACH = shape`^[年月周日]均?(?=.{3})`;

/** 每次延长期限 of 延长以两次为限，每次«不得逾一个月»: so long each time, of what the clause before names in a word. */
export const eachTime: Way = {
  name: 'eachTime',
  names: (asked) => {
    const { each } = ONLY_EACH.exec(asked.around.own)?.groups ?? {};
    if (each === undefined || asked.after !== '') return null;
    const what = wordBefore(asked);
    if (what.length < 2 || what.length > LONGEST) return null;
    if (NAMES_TIME.test(what)) return `${each}${what.replace(OTHER_EACH, '')}`;
    return `${each}${what}${SHORT_TIMES.has(asked.unit) ? '时间' : '期限'}`;
  },
};

/** 教室每日通风: how often it is done. */
const EACH_DAY = /每[日天周月班]/u;

function wordBefore({ around }: Asked): string {
  return stripHead((around.earlier[0] ?? '').replace(/^(?:全|每)?年内?/u, ''))
    .replace(/以?□$/u, '')
    .replace(/^得/u, '')
    .replace(AT_TIMES, '')
    .replace(EACH_DAY, '');
}
