import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

const BY = /按照?$/u;
const DONE = shape`^的?(?:比例|比率)(?:随机|定期|开展)?(?<verb>抽\p{Script=Han}|复\p{Script=Han}|核查|检测|检查)(?<of>[^，□]{0,8})$`;

/** 企业抽查比例 of 主管部门按«不低于30%»的比例抽查企业: what is looked at in that ratio, and not who does it. */
export const doneInRatio: Way = {
  name: 'doneInRatio',
  names: ({ around: { own, behind } }) => {
    const done = BY.test(own) ? DONE.exec(behind)?.groups : undefined;
    return done === undefined ? null : `${done.of}${done.verb}比例`;
  },
};
