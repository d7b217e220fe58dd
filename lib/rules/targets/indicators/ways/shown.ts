import { shape } from '../../../../text/pattern.ts';
import { lengthName } from '../length-name.ts';
import { nounBefore } from '../noun.ts';
import type { Way } from '../way.ts';

/** 通过政府网站向社会公示, 测评成绩在人事考试网上公示: what is made known, and where. */
const SHOWN = shape`^(?<what>[^，□]{0,16}?)(?:通过|在)[^，□]{0,16}(?:网站?|平台|媒体)上?(?:向社会)?(?:进行)?(?<shown>公示|公告|公开)$`;

/** 审核合格的名单公示时间 of 审核合格的名单，通过政府网站向社会公示«5日»: for how long what is made known, without where. */
export const shown: Way = {
  name: 'shown',
  names: ({ around }) => {
    const { what = '', shown: deed } = SHOWN.exec(around.own)?.groups ?? {};
    return deed === undefined ? null : lengthName(around, `${nounBefore(what)}${deed}时间`);
  },
};
