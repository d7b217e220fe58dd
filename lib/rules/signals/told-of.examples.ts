import type { Examples } from '../examples.ts';

export const examples: Examples<null> = {
  finds: [
    ['消除了顾虑。《通知》明确，患者个人不支付费用。', '《通知》明确', null],
    ['印发了通知。通知要求，各级机构要全面自查。', '通知要求', null],
    ['下发。\n 《通知》要求', '《通知》要求', null],
  ],
  ignores: ['按照《意见》要求，', '请按通知要求执行。', '本通知明确的事项', '印发。按照文件要求'],
};
