import { aboutOf } from '../topic.ts';
import type { Way } from '../way.ts';

/** 减半收取担保费: what is charged at a part. */
const CHARGED = /^(?:收取|征收|缴纳|计收|收|征)(?<charge>[^，或□]{1,10}[费税金率租款])/u;

/** 新增担保业务担保费 of 对新增担保业务，«减半»收取担保费. */
export const charged: Way = {
  name: 'charged',
  names: ({ around, before }) => {
    const charge = CHARGED.exec(around.behind)?.groups?.charge;
    return charge === undefined ? null : `${aboutOf(around) ?? before}${charge}`;
  },
};
