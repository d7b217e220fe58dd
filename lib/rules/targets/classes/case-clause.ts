import { type Reason, reasonPattern } from '../reason.ts';

/** 达到«100平方米以上»的，…; 时数达«三十小时»者，…; 如超过«5年»，…; «一个月以上»始发给: the case for which something else is said. */
export const caseClause: Reason = {
  name: 'case-clause',
  class: 'quantity',
  pattern: reasonPattern`«[^»]*»[^«，。；：（）]{0,40}(?:（[^）]{0,20}）)?(?<why>的|者|时|的时候|情形|情况下|之一)(?=，|；|。|、|：|（|$)|(?:^|[，：])(?<if>如|若|当|凡|一旦)[^«，。；]{0,20}«[^»]*»[^«，。；]{0,10}，|«[^»]*»(?<only>始|方可|方能|才)`,
};
