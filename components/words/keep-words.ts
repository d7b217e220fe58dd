import type { ByLanguage } from './use-words-of.ts';

/** The words about keeping a notice without a note, in one language. */
interface KeepWords {
  readonly keep: string;
  readonly keepTip: string;
  readonly kept: string;
  readonly keptTip: string;
  readonly told: string;
}

export const keepWords: ByLanguage<KeepWords> = {
  'zh-CN': {
    keep: '收存',
    keepTip: '不写批注，也把这份公文的全文收进文件库',
    kept: '已收存',
    keptTip: '在工作台里打开',
    told: '已收存全文，网页没了也能在工作台里看。',
  },
  'zh-TW': {
    keep: '收存',
    keepTip: '不寫批註，也把這份公文的全文收進文件庫',
    kept: '已收存',
    keptTip: '在工作臺裡開啟',
    told: '已收存全文，網頁沒了也能在工作臺裡看。',
  },
  en: {
    keep: 'Save',
    keepTip: 'Keep this notice and its text in the library without a note',
    kept: 'Saved',
    keptTip: 'Open it in the workspace',
    told: 'The notice is kept: it can be read in the workspace even when its page is gone.',
  },
};
