import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';
import { outline } from '../../../lib/review/outline.ts';

test('what a heading or a line of bodies says is listed at the measures that inherit it, marked so', () => {
  const reading = read({
    text: [
      '2023年某市营商环境工作方案',
      '一、优化审批服务（2023年6月底前完成）',
      '1.压缩办理时间，健全一次告知制度。',
      '责任单位：市司法局',
      '2.完善信用评价，于2023年9月底前完成。',
    ].join('\n'),
  });
  const rows = outline(reading).flatMap((node) =>
    node.type === 'heading'
      ? []
      : node.items.map((item) => [
          node.isMeasure ? node.label : 'heading',
          item.words,
          'isInherited' in item && item.isInherited,
        ]),
  );
  expect(rows).toEqual([
    ['heading', '2023年6月底前', false],
    ['1.', '2023年6月底前', true],
    ['1.', '市司法局', true],
    ['2.', '2023年9月底前', false],
  ]);
});
