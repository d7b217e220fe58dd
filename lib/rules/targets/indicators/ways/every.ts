import { HOLD } from '../../../../lexicon/common-words.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Way } from '../way.ts';

/** 每年, 每三个月, 每半小时. */
const EACH_SPAN = /每[\d一二两三四五六七八九十半]{0,3}(?:学?年|个?月|季度|学期|[周日天]|小时)/u;

/** 每3年修订«1次»教材, 联席会议原则上每年召开«两次»会议: how often, and what is done. */
const EVERY = shape`(?:^|(?:^(?<who>[^，□每]{2,10}))?(?:原则上|一般))(?<each>${EACH_SPAN})(?:至少|不少于)?(?<verb>\p{Script=Han}{2})$`;

/** 评估每三年开展«一次», 小麦每4年轮换«一次»: what is held, or to what what is done so often. */
const HELD = shape`^(?:[\d一二三四五六七八九十]{1,3}[.．、])?(?:一般|原则上)?(?<what>(?!(?:一般|原则上)每)[^每□，]{2,16}?)(?:一般|原则上)?(?<each>${EACH_SPAN})(?:至少|不少于|原则上)?(?<does>\p{Script=Han}{2,4})$`;

/** 每三年复审«一次»: what is done by itself. */
const ALONE = /^每[\d一二两三四五六七八九十]{1,3}(?:年|个月|天|小时)\p{Script=Han}{2,6}$/u;
/** 每季度检查«不少于2次»: the same, which tells enough. */
const ALONE_IN_SENTENCE = shape`^每(?:季度?|半?年|个?月|周|日|天|学期)(?!${HOLD}$|[对为向由])\p{Script=Han}{2,6}$`;
const HOLDS = shape`^${HOLD}$`;
/** 企业应当每日检测水质«不少于2次»; 对居民每年入户安检«1次»: what is done each day, and to whom, where nothing behind tells it. */
const EACH_DEED = shape`(?:(?<!面|针)对(?<whom>[^，□对每]{2,12})|(?:^|[应当须要.．、])(?=.{6}))(?<each>每(?:半?年|季度?|个?月|周|日|天))(?<deed>[^每各均对□，、]{2,16})$`;
const HOLDING = shape`^${HOLD}(?=.{2})`;

/** 教材每3年修订 of 每3年修订«1次»教材. */
export const every: Way = {
  name: 'every',
  names: ({ around, unholed, after }) => {
    if (after === '') return byItself(unholed);
    const { who = '', each, verb } = EVERY.exec(unholed)?.groups ?? {};
    if (each === undefined || verb === undefined || after.length < 2) return null;
    return HOLDS.test(verb) ? `${who}${each}${wholeOf(around, after)}` : `${after}${each}${verb}`;
  },
};

/** What is done so often, where nothing behind tells it. */
function byItself(unholed: string): string | null {
  const deed = EACH_DEED.exec(unholed)?.groups;
  if (deed?.whom !== undefined) return nameOfDeed(deed);
  const held = HELD.exec(unholed)?.groups;
  if (held !== undefined) return nameOfHeld(held);
  if (deed !== undefined) return nameOfDeed(deed);
  return ALONE_IN_SENTENCE.test(unholed) || ALONE.test(unholed) ? unholed : null;
}

/** 联席会议 of 联席会议统筹各项工作，每年召开«两次»会议: what is held, as the sentence calls it that is about it. */
function wholeOf({ earlier }: Surroundings, held: string): string {
  const first = earlier.at(-1) ?? '';
  const end = first.indexOf(held) + held.length;
  return end > held.length && end <= LONGEST ? first.slice(0, end) : held;
}

const LONGEST = 14;

function nameOfHeld({ what = '', each = '', does = '' }: Partial<Record<string, string>>): string {
  return HOLDS.test(does) ? `${each}${what}` : `${what}${each}${does}`;
}

function nameOfDeed({ whom = '', each = '', deed = '' }: Partial<Record<string, string>>): string {
  return `${whom}${each}${deed.replace(HOLDING, '')}`;
}
