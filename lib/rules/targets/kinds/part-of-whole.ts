import { perModel } from '../../../lexicon/current-model.ts';
import { DO } from '../../../lexicon/target-words.ts';
import { shape } from '../../../text/pattern.ts';

/** 增加学位5000个，其中幼儿园420个、小学«: the whole, and the parts of it up to the number; 完成农田建设□ is another thing. */
const PART = perModel(
  () =>
    shape`(?<![\d.])\d[\d.,]*(?<unit>[^，。；、（）\d«]{1,6})(?:以[上下])?[，（](?:其中|包括|含)[：，]?(?<parts>(?:[^，。；«]|，(?!${DO()})){0,60})«`,
);
/** 其中灌排机械动力达到: a part of which more is said than how much it is. */
const SAYS_MORE = /[达至到占]|[增减]|提高|降低|超过|突破|为$/u;

/**
 * A sentence with a part of a whole in the place of the whole, of which all is said that holds of the part: 增加学位5000个，其中幼儿园«420个» →
 * 增加学位«420个». As it is where the number is no such part, or more is said of it.
 */
export function inPlaceOfWhole(marked: string, unit: string): string {
  if (unit === '' || !MAY_BE_PART.test(marked)) return marked;
  const part = PART().exec(marked);
  if (part === null || SAYS_MORE.test(part.groups?.parts ?? '')) return marked;
  const whole = (part.groups?.unit ?? '').replace(/以[上下]$/u, '');
  if (!whole.endsWith(unit)) return marked;
  const before = marked.slice(0, part.index).replace(BOUND, '');
  return `${before}${marked.slice(part.index + part[0].length - 1)}`;
}

/** 总投资不少于1200亿元，其中公路投资«: the bound is of the whole. */
const BOUND = /(?:不[少低]于|至少)$/u;

const MAY_BE_PART = shape`[，（](?:其中|包括|含)[^«]*«`;
