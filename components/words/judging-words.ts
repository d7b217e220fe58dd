import type { Answer } from '../../lib/model/verdict.ts';
import type { CorrectionField } from '../checking/correction-fields.ts';
import type { ByLanguage } from './use-words-of.ts';

/** The words for judging one finding, in one language. */
interface JudgingWords {
  /** Label of the buttons, and their names. */
  readonly verdict: string;
  readonly answers: Readonly<Record<Answer, string>>;
  /** Over what was corrected, and over the form for it. */
  readonly correctedTo: string;
  readonly correct: string;
  readonly fields: Readonly<Record<CorrectionField, string>>;
  readonly save: string;
  readonly cancel: string;
  /** Stands for a field without anything in it. */
  readonly nothing: string;
}

export const judgingWords: ByLanguage<JudgingWords> = {
  'zh-CN': {
    verdict: '核定',
    answers: { right: '对', wrong: '错', corrected: '更正' },
    correctedTo: '已更正为',
    correct: '应该是',
    fields: {
      indicator: '指标',
      comparator: '口径',
      value: '值',
      value2: '上限（区间）',
      unit: '单位',
      deadline: '时限',
      kind: '类型',
      class: '性质',
      name: '名称',
      role: '分工',
      modality: '约束',
      date: '日期',
    },
    save: '保存更正',
    cancel: '取消',
    nothing: '—',
  },
  'zh-TW': {
    verdict: '核定',
    answers: { right: '對', wrong: '錯', corrected: '更正' },
    correctedTo: '已更正為',
    correct: '應該是',
    fields: {
      indicator: '指標',
      comparator: '口徑',
      value: '值',
      value2: '上限（區間）',
      unit: '單位',
      deadline: '時限',
      kind: '類型',
      class: '性質',
      name: '名稱',
      role: '分工',
      modality: '約束',
      date: '日期',
    },
    save: '儲存更正',
    cancel: '取消',
    nothing: '—',
  },
  en: {
    verdict: 'Verdict',
    answers: { right: 'Right', wrong: 'Wrong', corrected: 'Correct…' },
    correctedTo: 'Corrected to',
    correct: 'It should say',
    fields: {
      indicator: 'Indicator',
      comparator: 'Comparator',
      value: 'Value',
      value2: 'Upper end (range)',
      unit: 'Unit',
      deadline: 'Deadline',
      kind: 'Kind',
      class: 'Nature',
      name: 'Name',
      role: 'Role',
      modality: 'Binding',
      date: 'Date',
    },
    save: 'Save correction',
    cancel: 'Cancel',
    nothing: '—',
  },
};
