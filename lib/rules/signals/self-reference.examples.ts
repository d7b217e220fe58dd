import type { Examples } from '../examples.ts';

export const examples: Examples<null> = {
  finds: [
    ['结合本县实际，制定本规则。', '制定本规则', null],
    ['为补助民间团体，特订定本要点。', '订定本要点', null],
    ['为辅导休闲农业发展，特订定\n本要点。', '订定\n本要点', null],
    ['本办法自2019年8月20日起施行。', '本办法自', null],
    ['本规划适用于全省', '本规划适用', null],
  ],
  ignores: ['制定了实施办法', '本报告由办公室编制', '《办法》自公布之日起施行'],
};
