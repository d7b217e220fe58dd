import { useWords } from './words-context.ts';

/** Words of one part of the interface, in each of its languages (BCP 47). */
export interface ByLanguage<Some> {
  readonly 'zh-CN': Some;
  readonly 'zh-TW': Some;
  readonly en: Some;
}

/** The words of a part of the interface that has them apart from the rest, in the language of the rest. */
export function useWordsOf<Some>(words: ByLanguage<Some>): Some {
  const { lang } = useWords();
  return lang === 'zh-CN' || lang === 'zh-TW' ? words[lang] : words.en;
}
