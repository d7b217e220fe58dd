import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import type { LookAlike } from './look-alike.ts';

/** 每年召开«两次»全体会议 tells how often. */
const SESSION = shape`届[^«，。；]{0,4}«[^»]*次»|(?<!召开|举行|每[年月]|[季半]年?度?)«[^»]*次»(?:常务|全体)(?:会议|会)`;

/** 十五届«94次»常务会议: the number of a session, without 第. */
export const session: LookAlike = {
  name: 'session',
  is: ({ amount, comparator, marked }) =>
    amount.unit === '次' && comparator === 'eq' && isIn(SESSION, marked),
};
