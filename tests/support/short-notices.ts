import type { KeptPage } from './kept-notices.ts';

const lines = (title: string, number: string, rest: readonly string[]) =>
  [title, number, '各乡镇人民政府：', ...rest].join('\n');

/** Three short notices of different bodies, years and kinds: the first, second and third of the library. */
export const SHORT_NOTICES: readonly KeptPage[] = [
  {
    url: 'https://www.jinshan.gov.cn/zc/1.html',
    text: lines('关于加强养老服务的通知', '金府办〔2023〕7号', [
      '一、加快建设养老设施。到2025年，新增养老床位40张以上，应当于6月底前完成。',
      '二、任何单位不得违规收费。',
      '上海市金山区人民政府办公室',
      '2023年3月1日',
    ]),
  },
  {
    url: 'https://www.hangzhou.gov.cn/zc/2.html',
    text: lines('关于印发《数字经济发展实施方案》的通知', '杭政办函〔2024〕12号', [
      '一、建设数据中心。2024年底前建成数据中心3个以上。',
      '二、由市经信局牵头，市财政局配合。',
      '杭州市人民政府办公厅',
      '2024年5月6日',
    ]),
    tags: ['数字'],
  },
  {
    url: 'https://www.jinshan.gov.cn/zc/3.html',
    text: lines('关于做好防汛工作的意见', '金府发〔2022〕3号', [
      '一、各街镇应当落实防汛责任制，6月1日前完成隐患排查。',
      '上海市金山区人民政府',
      '2022年4月2日',
    ]),
  },
];

/** Many notices, each with title, number and words of its own, for lists that are longer than a window. */
export function manyShortNotices(count: number): KeptPage[] {
  return Array.from({ length: count }, (_, at) => ({
    url: `https://www.jinshan.gov.cn/many/${at}.html`,
    text: lines(`关于做好第${at}项工作的通知`, `金府办〔2021〕${at + 1}号`, [
      `一、第${at}项工作应当于${1 + (at % 12)}月底前完成，覆盖率达到${50 + (at % 50)}%。`,
      ...Array.from(
        { length: 6 },
        (__, line) => `${(at * 7919 + line * 104_729) % 1_000_003}组负责。`,
      ),
      '上海市金山区人民政府办公室',
      '2021年3月1日',
    ]),
  }));
}
