import { CREDENTIAL, PUT_BACK } from '../../../../lexicon/common-words.ts';
import { SPELL } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';
import { joined, whomOf } from '../whom.ts';

/** 的延期, 的宽限期: a time that is granted. */
const GRANTED = shape`^的(?<what>${PUT_BACK}|${SPELL}|缓缴期?)$`;
/** 核准证有效期届满, 执照到期: what has come to its end. */
const ENDS = shape`(?<thing>[^，、的和及或□]{2,16}?(?:${CREDENTIAL}|证|贷款))(?:有效期)?(?:已|将)?(?:届满|到期|期满|逾期)`;

/** 核准证延期期限 of 核准证有效期届满的，可办理«1年以内»的延期: a term that is granted for what has ended. */
export const extension: Way = {
  name: 'extension',
  names: ({ around }) => {
    const { what } = GRANTED.exec(around.behind)?.groups ?? {};
    if (what === undefined) return null;
    const ended = around.earlier.map((words) => ENDS.exec(words)?.groups?.thing).find(Boolean);
    const of = ended ?? whomOf(around);
    return of === ''
      ? null
      : `${joined(of, what)}${what.endsWith('期') && what.length > 2 ? '' : '期限'}`;
  },
};
