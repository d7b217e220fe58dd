import { type Reason, reasonPattern } from '../reason.ts';

/** «24小时»值班, 7×«24小时»服务: round the clock, which one may count or not. */
export const allDay: Reason = {
  name: 'all-day',
  class: 'either',
  pattern: reasonPattern`«(?<why>24小时|二十四小时)»`,
};
