import { AID } from '../../../../lexicon/common-words.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Way } from '../way.ts';
import { joined } from '../whom.ts';
import { paid } from './paid.ts';

/** 每增加□名托位再补助, 每多生育□婴儿增加: for each of what there is more. */
const STEP = shape`(?<more>每(?:新?增加?|多|超过?|每)[^，□每]{0,3})□(?<thing>[^，□]{1,8}?)(?:再|另|相应)?(?:增加|增发|加发|延长|${AID})$`;

/** 超过70周岁的增加: for whom there is more. */
const IN_CASE = shape`^□(?:（含）)?[^，□]{0,8}的?(?:再|另)?(?:增加|增发|加发|加收)$`;
/** 体检费按人头, 体检费在结算时按人头: what the sum is. */
const SUM = shape`^(?<sum>[^，□在按]{1,10}[费金款贴助])(?:[在按][^□]*)?□`;

function sumBefore({ earlier }: Surroundings): string | null {
  return SUM.exec(earlier[0] ?? '')?.groups?.sum ?? null;
}

/** 每增加班级补助 of 每增加1个班级补助«5万元»: for each of what there is more, and what is then paid or had. */
export const perStep: Way = {
  name: 'perStep',
  names: (asked) => {
    if (IN_CASE.test(asked.around.own)) return sumBefore(asked.around);
    const { more, thing } = STEP.exec(asked.around.own)?.groups ?? {};
    if (more === undefined || thing === undefined) return null;
    const what = asked.after.length >= 2 ? asked.after : (paid.names(asked) ?? '');
    return what.startsWith('每') || what === '' ? null : joined(`${more}${thing}`, what);
  },
};
