import { DEFINE } from '../../../lexicon/class-words.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 本办法所称…是指…«6项», 大型养殖场指年出栏«5000头以上», 以«三十日»为一个月计算: what a word means, how something is reckoned. */
export const definition: Reason = {
  name: 'definition',
  class: 'quantity',
  pattern: reasonPattern`(?<why>(?:^\d{0,2}|(?:^|，)[^«，。；：（）]{2,12})指(?![导定挥标派南引明数示向责望纹认出令]|中心)|(?<!标准|价格?|费)${DEFINE}|分别为?为?《)(?![^«。；]{0,60}要求)[^«。；]{0,80}«(?!不[宜得应]|控制在)|(?<parts>(?:划分|分)为)[^«，。；]{0,80}«|以«[^»]*»(?<as>为一[个年月日]|计算)|为«[^»]*»(?<so>计算)|«[^»]*»(?<reckoned>计算单位)`,
};
