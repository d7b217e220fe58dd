import { expect, test } from 'vitest';
import { describe as describePassage } from '../../../lib/anchor/describe.ts';
import { indexPage } from '../../../lib/anchor/page-index.ts';
import { passageDifference } from '../../../lib/review/passage-difference.ts';
import { wordDifference } from '../../../lib/review/word-difference.ts';

const LINES = [
  '各镇人民政府、街道办事处：',
  '一、加强企业培育。年底前新增高新技术企业不少于15家。',
  '二、规范涉企收费。任何单位不得向企业摊派费用。',
  '三、优化办事流程。线上办理率达到95%以上。',
];

function difference(words: string, now: readonly string[]) {
  const then = LINES.join('\n');
  const from = then.indexOf(words);
  const selector = describePassage(indexPage(then), { from, to: from + words.length });
  return selector && passageDifference(selector, then, now.join('\n'));
}

test('changed words are told from those that stay, word by word', () => {
  expect(wordDifference('办理率达到95%以上', '办理率力争达到98%以上')).toEqual([
    { text: '办理率', state: 'same' },
    { text: '力争', state: 'new' },
    { text: '达到', state: 'same' },
    { text: '95', state: 'gone' },
    { text: '98', state: 'new' },
    { text: '%以上', state: 'same' },
  ]);
});

test('another script or width is no change', () => {
  expect(wordDifference('企业，１５家', '企業,15家')).toEqual([
    { text: '企業,15家', state: 'same' },
  ]);
});

test('a paragraph that was taken out stands between the lines that stayed', () => {
  expect(difference('摊派费用', LINES.toSpliced(2, 1))).toEqual({
    before: LINES[1],
    after: LINES[3],
    parts: [{ text: LINES[2], state: 'gone' }],
  });
});

test('a rewritten paragraph is compared with what stands in its place', () => {
  const now = LINES.with(2, '二、规范涉企收费。对企业收费实行清单管理。');
  const parts = difference('任何单位不得向企业摊派', now)?.parts ?? [];
  expect(parts[0]).toEqual({ text: '二、规范涉企收费。', state: 'same' });
  expect(parts.map(({ state }) => state)).toContain('gone');
  expect(parts.map(({ state }) => state)).toContain('new');
});

test('of a change of many paragraphs only the passage’s and what became of it are shown', () => {
  const now = [
    LINES[0] ?? '',
    '一、全新的内容。',
    '二、规范涉企收费，不得摊派费用。',
    '四、其他。',
  ];
  const shown =
    difference('摊派费用', now)
      ?.parts.map(({ text }) => text)
      .join('') ?? '';
  expect(shown).toContain('规范涉企收费');
  expect(shown).not.toContain('全新');
  expect(shown).not.toContain('15');
});

test('where nothing of the old text is known, nothing is made up', () => {
  expect(passageDifference({ exact: '别处的话' }, LINES.join('\n'), '新文')).toBeNull();
});

test('two long texts that have nothing in common are not compared to the end', () => {
  const other = Array.from({ length: 3000 }, (_, at) => `第${at}条新的规定。`);
  const old = Array.from({ length: 3000 }, (_, at) => `第${at}款旧的办法。`).join('\n');
  expect(passageDifference({ exact: '第7款旧的办法' }, old, other.join('\n'))).toBeNull();
});
