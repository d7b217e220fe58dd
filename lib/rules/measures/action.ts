import { actionVerbs } from '../../lexicon/action-verbs.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { anyOf, pattern } from '../../text/pattern.ts';
import { orders } from './says.ts';

const CLAUSE_START = /(?<=^|[。；：，！）”]|\d[.、]|[一二三四五六七八九十][、）])[ \t]*/u;
/** 各部门要, 新区: who acts, up to a modal verb or the end of a body's or place's name. */
const SUBJECT =
  /[^。；：，、]{2,20}(?:(?<![主重需必只])要|应|将|会同|(?<=区|局|部门|政府|单位|机构|[委办厅州市县]|中心|公司|企业|小组|会议))/u;
/** 考核按以下程序实施: a verb that is what the sentence is about. */
const TOPIC = pattern`${anyOf(actionVerbs.alsoNouns)}(?:[按由的应为以]|采取|采用|实行|结果|得分|分为|对象|条件|范围|标准)`;
const TREATMENT = /对[^。；，]{2,40}(?:进行|开展|实行|实施)/u;

/** 加强组织领导。, …，进一步优化服务, 对各县进行抽查: a clause that begins with a verb of action, or has one behind its short subject. */
export const action = orders(
  'action',
  perModel(
    ({ actionVerbs: own }) =>
      pattern`${CLAUSE_START}(?:${SUBJECT})?(?:${TREATMENT}|${anyOf(actionVerbs.adverbs)}{0,4}(?!${TOPIC})${anyOf([...actionVerbs.verbs, ...own])})(?![了过])`,
  ),
);
