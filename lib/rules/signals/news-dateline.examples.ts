import type { Examples } from '../examples.ts';

export const examples: Examples<null> = {
  finds: [
    ['近日，省政府出台《意见》', '近日，', null],
    ['昨天上午，大会隆重举行。', '昨天上午，', null],
    ['4月21日，市委书记率队调研', '4月21日，', null],
    ['财政司司长今日发表预算案', '今日发表', null],
  ],
  ignores: ['2023年4月21日，', '自4月21日起施行', '为做好近日工作'],
};
