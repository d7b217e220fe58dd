import type { Rule } from '../rule.ts';

/** `。《通知》要求，…`, `。通知指出，…`, `。文件表示，…`: a sentence that tells what a document says, which the document itself does not. */
export const toldOf: Rule<null> = {
  name: 'told-of',
  pattern:
    /(?=[《该通文意指方公政])(?<=[。\n]\s{0,4})(?:《(?:通知|意见|措施|若干措施|若干意见|办法|指南|方案|规定|公告|通告|政策|决定|实施意见|实施细则|报告|计划|规划)》|(?:该)?(?:通知|文件|意见|办法|指南|方案|公告|通告|政策))(?:同时|还|进一步|特别)?(?:要求|明确|指出|提出|强调|规定|表示|共|显示|从|围绕|就|对)/gu,
  read: () => ({ value: null }),
};
