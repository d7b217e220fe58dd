import { MEASURED_NAME } from '../../../../lexicon/kind-words.ts';
import { PROVIDE } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { nounBefore } from '../noun.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Way } from '../way.ts';

/** 的标准配备专职安保人员: what is provided after a standard. */
const PROVIDED = shape`^(?:[/／][^的，]{1,8})?的?(?<measure>标准|比例|要求)(?<verb>${PROVIDE})(?<thing>[^，□]{0,20})$`;
/** 社区工作者按每300户: who or what, and for each of how many. */
const BY = shape`^(?<what>.*?)(?:按照?|依照?|以)(?<each>每[^，]{1,12})?$`;
/** 企业必须备足口罩: what there must be enough of. */
const ENOUGH = shape`^.*(?:备足|备齐|配足|配齐)(?=.{2})`;

/** 每50名学生专职安保人员 of 按每50名学生«1名»的标准配备专职安保人员; 思政课教师配备比例 of 思政课教师按«1:350»的比例配备. */
export const byStandard: Way = {
  name: 'byStandard',
  names: ({ around, unholed }) => {
    const { measure = '', verb, thing = '' } = PROVIDED.exec(around.behind)?.groups ?? {};
    if (verb === undefined) return measured(around);
    const { what, each = '' } = BY.exec(unholed)?.groups ?? {};
    if (what === undefined) return measured(around);
    if (thing.length >= 2) return `${each}${thing}`;
    const named = nounBefore(what.replace(/（$/u, '').replace(ENOUGH, ''));
    if (named === '') return null;
    return `${each}${named}${verb}${measure === '比例' ? measure : ''}`;
  },
};

/** 按照每百户服务设施面积«不低于30平方米»的标准, 车间层高«不小于6米»的要求: by what measure something else is done. */
const MEASURED = shape`^(?:[^，□]{0,12}[，、])?(?:[按依]照?)?(?<what>[^，□]{2,20}(?:${MEASURED_NAME}|床位|数量?|[间层]高|间距|厚|宽)(?:每[^，□每]{1,4})?)$`;

function measured({ own, behind }: Surroundings): string | null {
  const standard = OF_STANDARD.exec(behind);
  if (standard === null) return null;
  const { thing = '' } = standard.groups ?? {};
  const bare = BARE.exec(own)?.groups?.what;
  if (bare !== undefined) return thing.length < 2 ? null : `${thing}${bare}`;
  const what = MEASURED.exec(own)?.groups?.what;
  if (what !== undefined) return what;
  const whose = BY.exec(own)?.groups?.what ?? '';
  return behind.startsWith('标准') && whose.length >= 2 ? `${nounBefore(whose)}标准` : null;
}

/** 按照间距«不大于500米»的要求: a measure whose thing stands behind. */
const BARE = shape`^(?:[按依]照?)(?<what>间距|密度|面积|[宽高深厚]度)$`;
/** 的要求设置公交站点: what is made by that measure; 标准加固. */
const OF_STANDARD = shape`^(?:的(?:标准|要求)|标准)(?:\p{Script=Han}{2}(?<thing>[^，□的]{2,12}))?`;
