import { IS_OF_KIND } from '../../../../lexicon/naming-words.ts';
import { SCOPE } from '../../../../lexicon/target-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { trimmed } from '../trims.ts';
import type { Way } from '../way.ts';

/** 为新能源车, 采用装配式建造: of what kind so large a share is. */
const OF_KIND = shape`^(?:以上|左右)?(?:须|应当|应|要|均|将)?(?:(?:为|是|属于)(?!原则|限|准|宜|度|基数|主)(?<kind>[^，□的]{2,16})|(?<does>${IS_OF_KIND}[^，□]{2,14}))$`;
/** 占比, 覆盖率: has a measure's name already. */
const MEASURE = /(?:[率比重度量值额数]|占比|比例)$/u;
const ONLY_SCOPE = shape`^${SCOPE}?$`;

/** 公交车纯电动车型比例 of 新增公交车«80%»为纯电动车型: what the share is of, and what it is. */
export const shareOfKind: Way = {
  name: 'shareOfKind',
  names: ({ around: { behind }, before }) => {
    const { kind, does } = OF_KIND.exec(behind)?.groups ?? {};
    const told = kind ?? does;
    if (told === undefined || ONLY_SCOPE.test(before) || MEASURE.test(before)) return null;
    return `${trimmed(before)}${told}比例`;
  },
};
