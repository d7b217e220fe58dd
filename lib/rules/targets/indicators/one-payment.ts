import { AID } from '../../../lexicon/common-words.ts';
import { shape } from '../../../text/pattern.ts';

/** 灵活就业社保补贴; not 补贴和奖励, 加大补贴. */
const ONE = shape`^[^，、和与及。；：]{3,14}${AID}$`;

/** A heading that names one payment; '' where it does not. */
export const onePayment = (section: string) => (ONE.test(section) ? section : '');
