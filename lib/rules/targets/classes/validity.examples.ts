import type { MarkedExamples } from '../marked-examples.ts';

export const validityExamples: MarkedExamples = {
  holds: [
    '本办法有效期«2年»',
    '执行期暂定为自发布之日起«三个月»',
    '本意见自印发之日起施行，有效期至疫情解除后再顺延«3个月»',
    '委员任期«二年»',
    '停车费标准从5月1日起执行，期限«一年»',
  ],
  fails: [
    '自本办法施行之日起«六个月内»补办手续',
    '一个有效期内待遇享受最高时长为«24个月»',
    '许可证有效期顺延«60天»',
    '贴息期限不超过«1年»',
    '本办法自发布之日起施行，共«20条»',
  ],
};
