import { shape } from '../../../text/pattern.ts';

/** 早晚各, 期初、期末各, 营业前和营业后各: at which times of the day or the term something is done, and not what. */
export const AT_TIMES = shape`每?(?:[早中晚]|[上下]午|[上下]半年|期?[初中末]|[春夏秋冬]季?|[两四]季|[上中下]旬|周[一二三四五六日末]|[^，、□每]{0,2}[前后]|高峰|[、和及与])+各(?=\p{Script=Han}{2}|$)`;
