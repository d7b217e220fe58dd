import { MAINLY, USED_FOR } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { nounBefore, stripLink } from '../noun.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Way } from '../way.ts';

/** 的床位用于接收政府供养对象, 用于农田水利建设: what is used, and what for. */
const USED = shape`^(?:的(?<thing>[^，的□]{2,14}?))?${MAINLY}?(?<verb>${USED_FOR})(?<purpose>[^，□]{2,24})$`;
/** 从土地出让收入中提取, 将土地出让收入的: the whole of which a part is used. */
const WHOLE = shape`(?:从|在)(?<of>[^，□]{2,16})中[^，□]{0,6}$|(?<own>[^，□]{2,16}[费金额款入益资])的?$`;

/** 用于接收政府供养对象的床位比例 of 保留«20%»的床位用于接收政府供养对象: so large a part is set aside for a purpose. */
export const usedFor: Way = {
  name: 'usedFor',
  names: ({ around }) => {
    const { own, inner, behind } = around;
    const used = USED.exec(behind)?.groups;
    if (used === undefined) return null;
    const { thing, verb = '', purpose = '' } = used;
    const { of, own: whole = '' } = WHOLE.exec(stripLink(own))?.groups ?? {};
    const base = inner || of || nounBefore(whole) || firstBase(around);
    if (base !== '') return inShort(base, verb, purpose);
    return thing === undefined ? null : `${verb}${purpose}的${thing}比例`;
  },
};

/** 服务费的□用于薪酬分配，«20%»用于统筹: the whole that the first part of it tells. */
const FIRST_PART = shape`(?<base>[^，□]{2,24}[费金款入益资])的□${MAINLY}?${USED_FOR}`;

function firstBase({ own, earlier }: Surroundings): string {
  const { base = '' } = (own === '' ? FIRST_PART.exec(earlier[0] ?? '') : null)?.groups ?? {};
  return nounBefore(base);
}

/** Of a longer name what qualifies base and purpose goes without saying. */
const LONGEST = 28;
const QUALIFIER = shape`^.*的(?=[^的]{3})`;

function inShort(base: string, verb: string, purpose: string): string {
  const name = `${base}${verb}${purpose}比例`;
  if (name.length <= LONGEST) return name;
  return `${base.replace(QUALIFIER, '')}${verb}${purpose.replace(QUALIFIER, '')}比例`;
}
