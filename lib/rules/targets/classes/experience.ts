import { type Reason, reasonPattern } from '../reason.ts';

/** 具有«3年以上»企业工作经历, 申请人注册资本«1000万元以上»: what an applicant or post-holder must bring. */
export const experience: Reason = {
  name: 'experience',
  class: 'quantity',
  pattern: reasonPattern`(?<why>具有|具备|拥有|须有|应有|取得)[^«，。；]{0,10}«[^»]*以上»|(?<capital>注册资本|注册资金|开办资金|实缴资本|从业年限|工作年限|学历(?!人))[^«，。；达]{0,10}«|(?<before>上一?年度?)[^«。；达]{0,40}«不(?:低于|少于)|(?<must>申请人|申报人|申报单位|申报企业)[^«。；]{0,6}(?:具有|具备|须|应)[^«。；可]{0,40}«(?:低于|高于|不超过|不低于|不少于)|(?<who>申请人|申报单位|申报人|申请单位|申报企业|应聘人员|投标人)[^«。；]{0,30}«[^»]*(?:以上|以下)»`,
  applies: ({ amount }) => amount.sort !== 'share',
};
