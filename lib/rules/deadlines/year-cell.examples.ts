import type { DeadlineValue } from '../../model/deadline.ts';
import type { Examples } from '../examples.ts';

const columns = ['序号', '任务', '完成时限'];

export const yearCellExamples: Examples<DeadlineValue> = {
  finds: [
    ['1\t开展消防培训20场\t全年', '全年', { date: '2023-12-31' }, { columns }],
    ['1\t开展消防培训20场\t全年持续推进', '全年持续推进', { date: '2023-12-31' }, { columns }],
    ['全年', '全年', { date: '2023-12-31' }, { columns: ['时间节点'] }],
  ],
  ignores: [
    '1\t开展消防培训20场\t全年',
    ['1\t全年\t2023年6月', { columns }],
    ['1\t开展消防培训20场\t全年', { columns, date: null }],
    ['1\t全年开展消防培训20场\t2023年6月', { columns }],
  ],
};
