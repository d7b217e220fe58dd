import { PUT_BACK } from '../../../../lexicon/common-words.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';
import { workOf } from './put-off.ts';

/** 得予延长, 可延长: how often. */
const MAY_BE = shape`^(?:得予?|可以?)(?<verb>${PUT_BACK})(?:以)?$`;
/** 得予延长□，并以: for how long, of what has just been told. */
const EACH_TIME = /^(?:并?以|每次|并)$/u;
const TOLD = shape`^(?:得予?|可以?)(?<verb>${PUT_BACK})(?:以)?□(?:为限)?$`;

/** 审查延长次数 and 审查延长期限 of 应于□完成审查。必要时，得予延长«一次»，并以«三个月»为限. */
export const extended: Way = {
  name: 'extended',
  names: ({ around, unit }) => {
    const { own, earlier } = around;
    const often = unit === '次' ? MAY_BE.exec(own)?.groups?.verb : undefined;
    const long = EACH_TIME.test(own) ? TOLD.exec(earlier[0] ?? '')?.groups?.verb : undefined;
    const verb = often ?? long;
    const work = verb === undefined ? '' : workOf(around);
    return work === '' ? null : `${work}${verb}${often === undefined ? '期限' : '次数'}`;
  },
};
