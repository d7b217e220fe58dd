import type { ByLanguage } from './use-words-of.ts';

/** The words by which notices are chosen, in one language. */
interface ChooserWords {
  readonly title: string;
  readonly chosen: (chosen: number, of: number) => string;
  readonly find: string;
  readonly all: string;
  readonly none: string;
  readonly found: (count: number) => string;
  readonly untitled: string;
  readonly close: string;
}

export const chooserWords: ByLanguage<ChooserWords> = {
  'zh-CN': {
    title: '选公文',
    chosen: (chosen, of) =>
      chosen === of ? `全部 ${of} 份公文` : `${of} 份公文中选了 ${chosen} 份`,
    find: '按标题、文号、机关、年份、标签查找',
    all: '选上列出的',
    none: '去掉列出的',
    found: (count) => `列出 ${count} 份`,
    untitled: '（无标题）',
    close: '完成',
  },
  'zh-TW': {
    title: '選公文',
    chosen: (chosen, of) =>
      chosen === of ? `全部 ${of} 份公文` : `${of} 份公文中選了 ${chosen} 份`,
    find: '按標題、文號、機關、年份、標籤查找',
    all: '選上列出的',
    none: '去掉列出的',
    found: (count) => `列出 ${count} 份`,
    untitled: '（無標題）',
    close: '完成',
  },
  en: {
    title: 'Choose notices',
    chosen: (chosen, of) => {
      if (chosen !== of) return `${chosen} of ${of} notices`;
      return of === 1 ? 'The only notice' : `All ${of} notices`;
    },
    find: 'Find by title, number, issuer, year, tag',
    all: 'Choose those listed',
    none: 'Leave out those listed',
    found: (count) => `${count} listed`,
    untitled: '(untitled)',
    close: 'Done',
  },
};
