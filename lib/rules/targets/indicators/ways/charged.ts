import { CHARGE, CHARGES } from '../../../../lexicon/naming-words.ts';
import { aboutOf } from '../topic.ts';
import { trimmed } from '../trims.ts';
import type { Way } from '../way.ts';

/** 减半收取担保费: what is charged at a part. */
const CHARGED = new RegExp(
  `^(?:${CHARGE.source}|[收征])(?<charge>[^，或□]{1,10}${CHARGES.source})`,
  'u',
);

/** 新增担保业务担保费 of 对新增担保业务，«减半»收取担保费. */
export const charged: Way = {
  name: 'charged',
  names: ({ around, before }) => {
    const charge = CHARGED.exec(around.behind)?.groups?.charge;
    return charge === undefined ? null : `${trimmed(aboutOf(around) ?? before)}${charge}`;
  },
};
