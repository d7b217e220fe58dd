import { expect, test } from 'vitest';
import { shownLanguage, wordsFor } from '../../components/words/words-for.ts';

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zh-SG', 'zh-CN'],
  ['zh-Hans-HK', 'zh-CN'],
  ['zh-TW', 'zh-TW'],
  ['zh_TW', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh-MO', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['en-US', 'en'],
  ['de', 'en'],
  ['zha', 'en'],
])('a browser that speaks %s gets the words in %s', async (language, lang) => {
  expect((await wordsFor(shownLanguage(language))).lang).toBe(lang);
});
