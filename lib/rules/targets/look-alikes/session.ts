import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import type { LookAlike } from './look-alike.ts';

/** 每年召开«两次»全体会议 tells how often. */
const SESSION = shape`届[^«，。；]{0,4}«[^»]*次»|(?<!召开|举行|每[年月]|[季半]年?度?)«[^»]*次»(?:常务|全体)(?:会议|会)`;

/** 建校«60周年»: which anniversary it is; 满3周年 and 3周年以上 tell how long. */
const ANNIVERSARY = shape`(?<![满每足])«[^»]*周年»(?![的以])|(?:建[党国军校]|成立|诞辰|胜利)«[^»]*周年»`;

/** 十五届«94次»常务会议, 建校«60周年»: the number of a session or an anniversary, without 第. */
export const session: LookAlike = {
  name: 'session',
  is: ({ amount, comparator, marked }) =>
    comparator === 'eq' &&
    ((amount.unit === '次' && isIn(SESSION, marked)) || isIn(ANNIVERSARY, marked)),
};
