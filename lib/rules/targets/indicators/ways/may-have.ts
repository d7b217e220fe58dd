import { PARTY_DOES, PARTY_TAKES } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { onePayment } from '../one-payment.ts';
import type { Surroundings } from '../surroundings.ts';
import { trimmed } from '../trims.ts';
import type { Way } from '../way.ts';

/** 纳税人只能享受, 每户可申请, 考生只可报考. */
const MAY_HAVE = shape`(?:只|仅|最多|可以?)${PARTY_DOES}$|(?:只[能可得准]|仅[能可])(?!有$|[由在以按用])\p{Script=Han}{1,4}$`;
const LONGEST = 16;

/** 同一学员只可叠加申领«两次»: who may have what is told, or what may be had, so often. */
const OFTEN_HAD = shape`^(?<what>[^，□]{2,24}?)(?:(?:[只仅]|最多)?(?:可以?|能|限)|[只仅])(?:就[近高]|叠加|累计|重复|优先)?(?<verb>${PARTY_TAKES})$`;

function oftenHad({ own, section }: Surroundings): string | null {
  const { what, verb } = OFTEN_HAD.exec(own)?.groups ?? {};
  if (what === undefined) return null;
  const had = /^每.$/u.test(what) ? onePayment(section) : '';
  return `${trimmed(what.replace(/^.*、|^[本该此这]项?/u, ''))}${verb}${had}次数`;
}

/** 同一船舶只能享受: of whom each may have it so often. */
const SAME = shape`^(?<who>同一[^，□只仅]{1,8}?)[只仅][能可]?享受$`;

/** 岗位技能提升补贴 of 参保职工只能享受«一次»岗位技能提升的补贴: what anybody may have so often, and all of it where that is short. */
export const mayHave: Way = {
  name: 'mayHave',
  names: ({ around, after }) => {
    const { own, behind } = around;
    if (after === '') return oftenHad(around);
    if (after.length < 2 || !MAY_HAVE.test(own)) return null;
    const { who } = SAME.exec(own)?.groups ?? {};
    if (who !== undefined) return `${who}享受${after}次数`;
    return behind.length <= LONGEST ? behind.replace(/的(?=[^的]{2,}$)/u, '') : after;
  },
};
