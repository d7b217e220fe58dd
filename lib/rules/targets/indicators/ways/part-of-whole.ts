import { WHOLE_OF } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { bodyOf } from '../members.ts';
import type { Surroundings } from '../surroundings.ts';
import { clauseBefore } from '../topic.ts';
import type { Way } from '../way.ts';

const NAME_END = /(?:率|[比占]比|比[例重]|数量|总量)$/u;
/** 技能人才总量, 水田面积: how much there is, which a share of the whole follows. */
const TOTAL = shape`${WHOLE_OF}$`;
const WHOLE = shape`^(?:应|须|要|约)?(?<of>占(?!用|地面)[^，□]{2,12}?)的?$`;

/** 调查小组女性人数比例 of 女性人数比例，应占成员总数«一半»; 保证金标准 of 暂退保证金，标准为现有数额的«80%»: what the clause before tells. */
export const partOfWhole: Way = {
  name: 'partOfWhole',
  names: ({ around, before }) => {
    const { of: whole } = WHOLE.exec(wholeIn(around, before))?.groups ?? {};
    if (whole !== undefined) return partOf(around, whole);
    return /^标准(?:为|按)/u.test(around.own) ? `${clauseBefore(around, 'nearest')}标准` : null;
  },
};

/** The words that name the whole: those before the number, or the clause before where a mark parts it from its bound (占委员总数的比例，不低于). */
function wholeIn({ own, earlier }: Surroundings, before: string): string {
  if (own === '') return earlier[0] ?? '';
  return before.startsWith('占') && !own.endsWith('的') ? before : own;
}

/** 调查小组女性人数比例 of 调查小组成员应…，女性人数比例，应占成员总数一半; a whole that no 比例 is named of is part of the name. */
function partOf(around: Surroundings, whole: string): string {
  const earlier = around.own === '' ? around.earlier.slice(1) : around.earlier;
  const part = clauseBefore(around, 'nearest', earlier).replace(/^.*的(?=[^的]{4})/u, '');
  const counted = part.replace(TOTAL, '');
  if (counted !== part) return `${counted}${whole}比重`;
  if (!NAME_END.test(part)) return `${part}${whole}`;
  const group = bodyOf(around);
  return part.startsWith(group) ? part : `${group}${part}`;
}
