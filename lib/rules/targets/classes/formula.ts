import { type Reason, reasonPattern } from '../reason.ts';

/** 手术台次数/总台次数×«100%», 日常监测（«60%»）+实地调研: a part of a formula. */
export const formula: Reason = {
  name: 'formula',
  class: 'quantity',
  pattern: reasonPattern`(?<why>[×*÷xX]|(?<![<>])[=＝])[（ ]?«|（«[^»]*»）(?<plus>[+＋])|(?<=^|[）%分])(?<after>[+＋])(?!\d)[^«，。；”]{0,12}（?«|«[^»]*»[^«，。；]{0,10}(?<is>[=＝])`,
};
