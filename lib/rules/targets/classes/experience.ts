import { APPLICANT, CAPITAL, NOT_BELOW, POSSESS } from '../../../lexicon/class-words.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 具有«3年以上»企业工作经历, 申请人注册资本«1000万元以上»: what an applicant or post-holder must bring. */
export const experience: Reason = {
  name: 'experience',
  class: 'quantity',
  pattern: reasonPattern`(?<!每[^«，。；]{1,10})(?<why>${POSSESS})(?![^«，。；]{0,10}达到?«)[^«，。；]{0,10}«[^»]*以上»|(?<capital>${CAPITAL}|学历(?![人补]))(?!的\d)[^«，。；达]{0,10}«|(?<before>上一?年度?)[^«。；达]{0,40}«不(?:低于|少于)|(?<must>申[请报](?:人|单位|企业|项目))[^«。；]{0,6}(?:具有|具备|须|应)[^«。；可]{0,40}(?<!公示期|公示时间)«${NOT_BELOW}|(?<who>${APPLICANT})[^«。；]{0,30}«[^»]*(?:以上|以下)»`,
  applies: ({ amount, marked }) => amount.sort !== 'share' || /申报企业|申请人/u.test(marked),
};
