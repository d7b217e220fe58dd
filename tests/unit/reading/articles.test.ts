import { expect, test } from 'vitest';
import { articlesOf } from '../../../lib/reading/articles.ts';

test('a paragraph that says 前项 is read with the words with which its article begins', () => {
  const texts = [
    '总则',
    '第 11 条 补助金，依下列规定核发：',
    '一、每月一千元',
    '前项补助金最长六个月',
    '第十二条 申请',
  ];
  const [article] = texts.slice(1);
  expect(articlesOf(texts.map((text) => ({ text })))).toEqual([
    undefined,
    undefined,
    article,
    article,
    undefined,
  ]);
});
