import { VOTE } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

/** 的业主参加, 理事出席方能召开, 同意始得决议: who comes or agrees, and nothing that they take part in. */
const ACTS = shape`^的?(?<who>[^，的]{0,14}?)(?<deed>${VOTE}+)(?:会议)?(?:[始方才即后时]|$)`;
/** 决定事项须经参加表决业主: whose share it is, behind what must be had. */
const OF_WHOM = shape`(?:^|[应须需当必]有|[须应由并]?经|[，由])(?<whom>[^，□有经由应须]{2,14}?)的?$`;

/** 理事出席比例 of 须有«三分之二以上»理事出席方能召开, 出席委员同意比例 of 经出席委员«过半数»同意: how many have to come or to agree. */
export const quorum: Way = {
  name: 'quorum',
  names: ({ around: { own, behind } }) => {
    const { who, deed } = ACTS.exec(behind)?.groups ?? {};
    if (deed === undefined) return null;
    const whom = who || OF_WHOM.exec(own)?.groups?.whom;
    return whom === undefined ? null : `${whom}${deed}比例`;
  },
};
