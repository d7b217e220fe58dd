import type { BodyRole } from '../../lib/model/body.ts';
import type { DueState } from '../../lib/review/ledger/due.ts';
import type { ByLanguage } from './use-words-of.ts';
import type { Message } from './words.ts';

/** What a picture is called and what it shows. */
interface PictureWords {
  readonly title: string;
  readonly about: string;
  readonly none: string;
  /** Heads of the table behind it. */
  readonly columns: readonly string[];
}

/** The words of the pictures, in one language. */
interface AboutPictures {
  readonly title: string;
  readonly timeline: PictureWords;
  readonly indicators: PictureWords;
  readonly bodies: PictureWords;
  readonly save: string;
  readonly table: string;
  readonly today: string;
  readonly year: (year: string) => string;
  readonly month: (month: string) => string;
  readonly due: Readonly<Record<Exclude<DueState, 'none'>, string>>;
  readonly roles: Readonly<Record<BodyRole, string>>;
  readonly tasks: (count: number) => string;
  readonly notDrawn: (count: number) => string;
  readonly untitled: string;
  readonly keys: string;
  readonly empty: Message;
}

export const pictureWords: ByLanguage<AboutPictures> = {
  'zh-CN': {
    title: '图',
    timeline: {
      title: '指标的完成时限',
      about: '每个记号是一项量化指标，排在它到期的月份（没有指标到期的月份不列）；点开看原文。',
      none: '选中的公文里没有写明时限的量化指标。',
      columns: ['公文', '时限', '指标', '目标值'],
    },
    indicators: {
      title: '同一指标在各公文里',
      about: '名称相同（不计年份、范围）、单位相同的指标并列，按公文日期排；点开看原文。',
      none: '选中的公文之间没有相同的指标。多选几份，例如同一机关不同年份的，或上下级的。',
      columns: ['指标', '公文', '目标值', '时限'],
    },
    bodies: {
      title: '各单位承担的任务',
      about: '每个方块是一项任务；点开看原文。',
      none: '选中的公文里没有写明责任单位。',
      columns: ['单位', '牵头', '责任', '配合'],
    },
    save: '存为 SVG 图片',
    table: '看表格',
    today: '今天',
    year: (year) => `${year}年`,
    month: (month) => `${Number(month)}月`,
    due: { overdue: '已逾期', soon: '30 天内到期', later: '30 天以后', done: '已完成' },
    roles: { lead: '牵头', responsible: '责任', support: '配合' },
    tasks: (count) => `${count} 项`,
    notDrawn: (count) => `还有 ${count} 行没有画出；少选几份公文，就能都画出来。`,
    untitled: '（无标题）',
    keys: '图里用方向键移动，回车看原文',
    empty: { title: '没有可画的内容', text: '选中的公文里没有任务。请另选公文。' },
  },
  'zh-TW': {
    title: '圖',
    timeline: {
      title: '指標的完成時限',
      about: '每個記號是一項量化指標，排在它到期的月份（沒有指標到期的月份不列）；點開看原文。',
      none: '選取的公文裡沒有寫明時限的量化指標。',
      columns: ['公文', '時限', '指標', '目標值'],
    },
    indicators: {
      title: '同一指標在各公文裡',
      about: '名稱相同（不計年份、範圍）、單位相同的指標並列，按公文日期排；點開看原文。',
      none: '選取的公文之間沒有相同的指標。多選幾份，例如同一機關不同年份的，或上下級的。',
      columns: ['指標', '公文', '目標值', '時限'],
    },
    bodies: {
      title: '各單位承擔的任務',
      about: '每個方塊是一項任務；點開看原文。',
      none: '選取的公文裡沒有寫明責任單位。',
      columns: ['單位', '牽頭', '責任', '配合'],
    },
    save: '存為 SVG 圖片',
    table: '看表格',
    today: '今天',
    year: (year) => `${year}年`,
    month: (month) => `${Number(month)}月`,
    due: { overdue: '已逾期', soon: '30 天內到期', later: '30 天以後', done: '已完成' },
    roles: { lead: '牽頭', responsible: '責任', support: '配合' },
    tasks: (count) => `${count} 項`,
    notDrawn: (count) => `還有 ${count} 行沒有畫出；少選幾份公文，就能都畫出來。`,
    untitled: '（無標題）',
    keys: '圖裡用方向鍵移動，Enter 看原文',
    empty: { title: '沒有可畫的內容', text: '選取的公文裡沒有任務。請另選公文。' },
  },
  en: {
    title: 'Pictures',
    timeline: {
      title: 'Targets by deadline',
      about:
        'Each mark is a target, in the month in which it is due (months without any are left out); it leads to its words.',
      none: 'The chosen notices have no targets with a deadline.',
      columns: ['Notice', 'Deadline', 'Indicator', 'Target'],
    },
    indicators: {
      title: 'One indicator in several notices',
      about:
        'Indicators of one name (but for year and scope) and one unit side by side, by the dates of their notices.',
      none: 'The chosen notices have no indicator in common. Choose more: several years of one office, or city and district.',
      columns: ['Indicator', 'Notice', 'Target', 'Deadline'],
    },
    bodies: {
      title: 'Tasks by body',
      about: 'Each square is a task; it leads to its words.',
      none: 'The chosen notices name no bodies.',
      columns: ['Body', 'Lead', 'Responsible', 'Support'],
    },
    save: 'Save as SVG',
    table: 'Show as a table',
    today: 'today',
    year: (year) => year,
    month: (month) => month,
    due: { overdue: 'overdue', soon: 'due within 30 days', later: 'due later', done: 'done' },
    roles: { lead: 'lead', responsible: 'responsible', support: 'support' },
    tasks: (count) => `${count}`,
    notDrawn: (count) => `${count} more rows are not drawn; choose fewer notices to see all.`,
    untitled: '(untitled)',
    keys: 'Arrow keys move in a picture, Enter shows the words',
    empty: { title: 'Nothing to draw', text: 'The chosen notices hold no tasks.' },
  },
};
