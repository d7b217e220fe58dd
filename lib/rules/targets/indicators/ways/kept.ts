import { LASTING } from '../../../../lexicon/target-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { ACTOR } from '../actor.ts';
import { doneTo, stripHead } from '../noun.ts';
import type { Surroundings } from '../surroundings.ts';
import { shorten } from '../topic.ts';
import type { Way } from '../way.ts';

const KEPT = shape`^(?<who>.*?)(?:应当|(?<![响反供适效相对感顺呼])应(?![用急对接届征])|须|必须|(?<![主重需])要(?![求素点]))(?:继续|至少|一般)?(?<what>[^，□]{2,12})$`;
/** 并实行居家医学观察, 应当隔离: what somebody is kept at, where his name stands elsewhere. */
const STAYS = shape`^.*(?:并|主动|[实进]行|应当?|[须要])(?<what>(?:[^，□对]{0,6}(?:观察|隔离)){1,2})$`;
const LASTS = shape`${LASTING}$`;
/** 食品留样应分别盛放，…，保存«48小时以上»: only that it is kept, of what the sentence begins with. */
const ONLY_KEPT = /^(?:并?应当?|并)?(?<what>保存|留存|保管|封存)(?:时间|期限)?$/u;
const SUBJECT = shape`^(?<who>[^，□]{2,12}?)(?:应当?|必?须|要)`;

/** 发热人员单独居住观察 of 发热人员应继续单独居住观察«14天»: who is kept at what. */
export const kept: Way = {
  name: 'kept',
  names: ({ around }) => {
    if (around.behind.length >= 2) return null;
    const pair = doneTo(around.own);
    return pair === around.own ? (onlyKept(around) ?? keptAt(around)) : pair;
  },
};

function keptAt({ own, earlier, leads }: Surroundings): string | null {
  const { who = '', what } = KEPT.exec(own)?.groups ?? {};
  const stay = who === '' ? STAYS.exec(own)?.groups?.what : undefined;
  if (stay !== undefined) return `${stay}期`;
  if (what === undefined) return null;
  const first = earlier.at(-1) ?? leads[0] ?? '';
  const actor = who.endsWith('后') ? (ACTOR.exec(first)?.groups?.actor ?? first) : who;
  const done = stripHead(what);
  return `${shorten(stripHead(actor), LONGEST_ACTOR)}${done}${LASTS.test(done) ? '' : '期限'}`;
}

const LONGEST_ACTOR = 10;

function onlyKept({ own, earlier }: Surroundings): string | null {
  const what = ONLY_KEPT.exec(own)?.groups?.what;
  const who = SUBJECT.exec(earlier.at(-1) ?? '')?.groups?.who;
  return what === undefined || who === undefined ? null : `${stripHead(who)}${what}期限`;
}
