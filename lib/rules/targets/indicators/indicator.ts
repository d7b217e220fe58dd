import { perModel } from '../../../lexicon/current-model.ts';
import { LIKE_PURPOSE, PURPOSE } from '../../../lexicon/naming-words.ts';
import { DO, GROW, MAKE, SHRINK } from '../../../lexicon/target-words.ts';
import { STAGE } from '../../../lexicon/way-words.ts';
import { shape } from '../../../text/pattern.ts';
import type { Quantity } from '../quantity.ts';
import { type Neighbours, withHoles } from './holes.ts';
import { listInShort } from './list-in-short.ts';
import { nounBefore, nounBehind } from './noun.ts';
import { unslashed } from './payment.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { unbroken } from './unbroken.ts';
import type { Asked, Way } from './way.ts';
import { ways } from './ways.ts';
import { wholeName } from './whole-name.ts';

const LONGEST = 40;
/** A longer name gives up what qualifies it. */
const LONG = 28;
/** 第十条, -: the number or mark of the item that begins with the name. */
const ARTICLE =
  /^(?:第[一二三四五六七八九十百]{1,4}条 ?|[一二三四五六七八九十百]{1,3}条 |[-–—•·] ?)/u;
/** What a number leaves behind: quotation marks without their other half or without words, that it may be paid, the end of 通过, the days of 7×24小时. */
const LOOSE_MARKS =
  /“”|[“‘"]$|^[”’]|可(?=(?:补贴|补助|奖励|资助)$)|^过(?![渡程境户关夜往滤敏期去半])|7[×*xX]|原则上|(?<=.)一般(?=[每占])/gu;

/** What is counted or measured, in a few words. */
export function indicatorOf(quantity: Quantity, neighbours: Neighbours): string {
  const whole = nameOf(quantity, neighbours)
    .replaceAll('□', '')
    .replace(LOOSE_MARKS, '')
    .replace(ARTICLE, '');
  const short = whole.length > LONG ? whole.replace(/^.*的(?=.{6})/u, '') : whole;
  const name = withTerm(unbroken(short.slice(0, LONGEST)), quantity);
  return name === '' ? (quantity.passage.section.at(-1) ?? '') : name;
}

/** 日, 个月, 年: what takes so long has a 期限, and a 时限 what is to be done in hours or working days, where the sentence does not call it so. */
const IN_DAYS = /^(?:[日天周年]|个?月)$/u;

function withTerm(name: string, { amount, marked }: Quantity): string {
  return name.endsWith('时限') && IN_DAYS.test(amount.unit) && !marked.includes('时限')
    ? `${name.slice(0, -2)}期限`
    : name;
}

function nameOf(quantity: Quantity, neighbours: Neighbours): string {
  const asked = askedOf(quantity, neighbours);
  for (const way of waysFor(quantity)) {
    const name = way.names(asked);
    if (name !== null) return listInShort(asked.around, wholeName(asked.around, name));
  }
  return '';
}

/** What the ways of naming are asked of, for a quantity among its neighbours. */
export function askedOf(quantity: Quantity, neighbours: Neighbours): Asked {
  return new AskedOf(quantity, neighbours);
}

/** No way needs all of what can be asked, so each is told when it is asked for. */
class AskedOf implements Asked {
  readonly around: Surroundings;
  readonly unit: string;
  readonly #quantity: Quantity;
  readonly #dates: Neighbours['dates'];
  #before: string | undefined;
  #after: string | undefined;
  #unholed: string | undefined;

  constructor(quantity: Quantity, neighbours: Neighbours) {
    this.around = surroundingsOf(quantity, neighbours);
    this.unit = quantity.amount.unit;
    this.#quantity = quantity;
    this.#dates = neighbours.dates;
  }

  get before(): string {
    this.#before ??= nounOfClause(this.around);
    return this.#before;
  }

  get after(): string {
    this.#after ??=
      ONLY_FOR.test(this.around.behind) && OBJECT_TOLD().test(this.around.own)
        ? ''
        : withoutDeed(nounBehind(unslashed(this.around.behind)), this.before);
    return this.#after;
  }

  get unholed(): string {
    this.#unholed ??= clauseUpTo(this.#quantity, this.#dates);
    return this.#unholed;
  }
}

/** 重点项目20个开工建设: how far they have come, and not what they are; 堤防达到20年一遇的标准: that it is a standard. */
const ONLY_COME = shape`^(?:(?:全面|顺利|陆续)?(?:${STAGE}|建设){1,3}|(?:设计|校核|设防)?标准|要求|水平)$`;

/** 采购物资100吨用于应急储备: for what, behind what it is. */
const ONLY_FOR = shape`^(?!${LIKE_PURPOSE})${PURPOSE}[^的，]{2,}$`;
const OBJECT_TOLD = perModel(() => shape`[\p{Script=Han}）]{2}(?<!${DO()}|□[、和])$`);

/** 399.5公里（其中街道203.9公里）建设和完善任务, 50亿元大关, 8米至10米之间: that it is to be done, and not what. */
const ONLY_DONE = perModel(
  () =>
    shape`^(?:${MAKE()}|${DO()})(?:[、和及与](?:${MAKE()}|${DO()}|完善|提升))*(?:工作|目标)?任务$|^(?:大关|之间)$`,
);

/** What stands behind, without what only says that it is or has been done. */
function withoutDeed(after: string, before: string): string {
  return before !== '' && ONLY_COME.test(after) ? '' : after.replace(ONLY_DONE(), '');
}

function clauseUpTo({ offset, from, passage }: Quantity, dates: Neighbours['dates']): string {
  const noHoles = { quantities: [], dates };
  const words = withHoles(passage.text, { from: offset, to: from }, noHoles);
  return (
    words
      .replaceAll('（含）', '')
      .replace(TAKES_YEARS, '')
      .replace(FROM_WRITTEN, '')
      .replace(/^.*基础上(?:再|又)?/u, '')
      .split(/[，：]|（(?=其中)/u)
      .at(-1) ?? ''
  );
}

/** 用三年时间: how long it takes is no part of what is measured. */
const TAKES_YEARS = shape`用[\d一二两三四五]{1,2}年(?:左右)?的?时间，?`;

/** 床位由500张增加到, 报销比例由60%提高至: what it was is no part of it, either. */
const FROM_WRITTEN = shape`(?<=\p{Script=Han})[由从] ?(?:\d|.成)[^，]{0,16}(?:${GROW}|${SHRINK}|[增降减升扩调])[^，\d]{0,4}$`;

/** 90%的研发机构设立在企业、□的研发人员: behind another item what stands before is of that. */
const ITEM_AHEAD = shape`□[^，]*[、和及]$`;

/** The noun of its own clause before a number, or of what stands before the first other amount there. */
function nounOfClause({ own, behind }: Surroundings): string {
  if (behind.startsWith('的') && ITEM_AHEAD.test(own)) return '';
  const first = own.indexOf('□');
  return nounBefore(own) || (first < 0 ? '' : nounBefore(own.slice(0, first)));
}

/** The ways in which the name of such a quantity may be written. */
function waysFor({ amount, marked }: Quantity): readonly Way[] {
  switch (amount.sort) {
    case 'money':
      return ways.money;
    case 'share':
      return ways.share;
    case 'time':
      return /内»/u.test(marked) ? ways.limit : ways.length;
    default:
      return amount.unit === '次' ? ways.times : ways.things;
  }
}
