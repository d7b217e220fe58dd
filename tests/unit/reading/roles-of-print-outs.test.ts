import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';

test('contents with dots, a foreword and the numbers of pages are told from the text', () => {
  const prose = '构建完整的生态网络体系，提高绿道的连通性和可达性，满足居民日常休闲的需要。';
  const { blocks } = read({
    text: [
      '某市绿道专项规划',
      '目录',
      '前言 ............ 1',
      '第一章 总则 ............ 2',
      '前 言',
      `绿道是城市的重要设施。${prose}`,
      'II',
      '第一章 总则',
      '总 则',
      prose,
      '3',
      prose,
      prose,
      'XI',
      '6 DB33/T 2016—2016',
    ].join('\n'),
  });
  expect(blocks.map(({ role }) => role)).toEqual([
    'title',
    'heading',
    'heading',
    'heading',
    'heading',
    'preamble',
    'chrome',
    'heading',
    'heading',
    'measure',
    'chrome',
    'measure',
    'measure',
    'chrome',
    'chrome',
  ]);
});

test('a page number amid a wrapped sentence is the page’s, and numbers of items are not', () => {
  const line = '各级人民政府应当加强对有关工作的组织领导';
  const wrapped = read({ text: [...Array(8).fill(line), '12', '并按照规定报告。'].join('\n') });
  expect(wrapped.blocks.find(({ line: at }) => at === 9)?.role).toBe('chrome');
  const item = '各单位要加强组织领导，落实工作责任，按照要求及时报送工作进展情况和存在的问题。';
  const items = read({
    text: ['某市关于排查的通知', '现通知如下：', item, '1', item, '2', item].join('\n'),
  });
  expect(items.blocks.filter(({ role }) => role === 'chrome')).toEqual([]);
});

test('the remarks in brackets on a cover belong to the title', () => {
  const text = '某市绿道专项规划\n（2021年—2035年）\n（草案）\n某市园林局\n2021年9月\n第一章 总则';
  expect(read({ text }).notice.title).toBe('某市绿道专项规划（2021年—2035年）（草案）');
});
