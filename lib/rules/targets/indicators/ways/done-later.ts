import { PUT_BACK } from '../../../../lexicon/common-words.ts';
import { DONE_LATER } from '../../../../lexicon/naming-words.ts';
import { byUnit } from '../../../../text/by-unit.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

const PUT_OFF = shape`(?<verb>${PUT_BACK})$`;
const DEED = byUnit(`^(?<deed>${DONE_LATER.source})(?<what>[^，□]{2,20}?)等?$`);

/** 年度报告延期披露期限 of 可申请延期«3个月»披露年度报告: what is done later, and to what. */
export const doneLater: Way = {
  name: 'doneLater',
  names: ({ around: { own, behind } }) => {
    const { deed, what } = DEED.exec(behind)?.groups ?? {};
    const { verb } = PUT_OFF.exec(own)?.groups ?? {};
    return what === undefined || verb === undefined ? null : `${what}${verb}${deed}期限`;
  },
};
