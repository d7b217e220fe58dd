import { actionVerbs } from '../../lexicon/action-verbs.ts';
import { anyOf, pattern } from '../../text/pattern.ts';
import { orders } from './says.ts';

/** 加强组织领导。, …，进一步优化服务: a clause that begins with a verb of action, or has one behind its short subject. */
export const action = orders(
  'action',
  pattern`(?<=^|[。；：，！）”]|\d[.、]|[一二三四五六七八九十][、）])[ \t]*(?:[^。；：，、]{2,20}(?:(?<![主重需必只])要|应|将|会同|(?<=区|局|部门|政府|单位|机构|[委办厅州市县]|中心|公司|企业|小组|会议)))?(?:${anyOf(actionVerbs.adverbs)}){0,4}${anyOf(actionVerbs.verbs)}`,
);
