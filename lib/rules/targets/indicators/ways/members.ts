import { MEMBER } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { bodyOf } from '../members.ts';
import type { Way } from '../way.ts';

const PERSONS = new Set(['人', '名', '位']);
const OF_IT = shape`${MEMBER}(?:人数)?$`;
const GROUP = shape`^的(?<group>[^，]{0,6}(?:小组|委员会|工作组|专家组))(?:进行(?<deed>\p{Script=Han}{2}))?`;

/** 所在村两委成员: says itself whose members they are. */
const LONGEST_LEAD = 3;

/** 调查小组成员人数 of 得成立调查小组，其成员以«三人»为原则; 小组人数 of 组成«三人»的小组, 审查小组人数 of 组成«三人»的小组进行审查. */
export const members: Way = {
  name: 'members',
  names: ({ around, before, unit }) => {
    if (!PERSONS.has(unit)) return null;
    const { group, deed = '' } = GROUP.exec(around.behind)?.groups ?? {};
    if (group !== undefined) return `${group === '小组' ? deed : ''}${group}人数`;
    const of = OF_IT.exec(before)?.[0];
    if (of === undefined || around.behind.length >= 2) return null;
    const body = bodyOf(around);
    if (body === '' && before.length > of.length + LONGEST_LEAD) return null;
    return `${body}${of.replace(/人数$/u, '')}人数`;
  },
};
