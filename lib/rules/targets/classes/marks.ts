import { FULL_MARKS } from '../../../lexicon/class-words.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 得«2分», 扣«0.5分», 每少«一次»扣1分, 推广«1篇»，得3分: marks in an assessment, and what they are given for. */
export const marks: Reason = {
  name: 'marks',
  class: 'quantity',
  pattern: reasonPattern`«(?<!满意[度率][^«，。；]{0,6}«)[^»]*(?<![百学])分(?![之钟点贝钱])[^»]*»|«\d[\d.]*»(?:[、和]\d[\d.]*){1,5}分(?![之钟点贝钱])|«[^»]*»[^«。；]{0,14}(?<why>[扣得奖加]\d{1,3}(?:\.\d{1,2})?分)|«[^»]*»(?:[，、][^«，。；、\d]{1,10}\d{1,4}[^«，。；、\d]{1,3}){1,4}[，]?[^«，。；\d]{0,6}(?<listed>(?:[扣得]|(?<![等特优金银铜])奖|(?<![增添追])加)\d{1,4}(?![\d万亿元%]))|«[^»]*[—至上下][^»]*»(?:（不?含[^（）]*）)?（(?<graded>\d+分）)|(?<total>(?<!责任)${FULL_MARKS})(?!，确保[^«])[^«。；]{0,8}«`,
};
