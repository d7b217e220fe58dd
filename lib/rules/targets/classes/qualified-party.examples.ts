import type { MarkedExamples } from '../marked-examples.ts';

export const qualifiedPartyExamples: MarkedExamples = {
  holds: [
    '员工规模在«10人以上»、成立满1年且研发投入占比不低于3%的企业，可申请补助',
    '对职工人数«50人以上»且年营业收入达到1000万元的企业给予补助',
    '床位数在«50张以上»、护理人员不少于5名的养老机构，给予运营补贴',
  ],
  fails: [
    '新增床位«50张以上»、护理人员5名',
    '培育企业«50家以上»、服务有需求的企业',
    '床位数达到«50张以上»，支持养老机构',
  ],
};
