import { CHARGE, CHARGES } from '../../../../lexicon/naming-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { eachIn } from '../payment.ts';
import { aboutOf } from '../topic.ts';
import { partyName } from '../trims.ts';
import type { Way } from '../way.ts';

/** 收取城市道路占用费, 的标准缴纳物业费: what so much is charged for. */
const TAKEN = shape`^(?:[/／][^，]{1,6}?)?的?(?:标准|价格)?(?:${CHARGE}|交纳|[收征])(?<fee>[^，□或]{1,12}?${CHARGES})$`;

/** 每平方米每天占道费 of 按每平方米每天«2元»收取占道费: for how much of what, and what is charged. */
export const takenFor: Way = {
  name: 'takenFor',
  names: ({ around }) => {
    const { fee } = TAKEN.exec(around.behind)?.groups ?? {};
    if (fee === undefined) return null;
    return `${partyName(aboutOf(around) ?? '')}${eachIn(around.own, around.behind)}${fee}`;
  },
};
