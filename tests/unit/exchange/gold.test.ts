import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeGold } from '../../../lib/exchange/gold/gold.ts';
import { readingRow } from '../../../lib/exchange/jsonl/reading-row.ts';
import type { CollectedNotice } from '../../../lib/model/collection.ts';
import { read } from '../../../lib/reading/read.ts';
import { judgeables } from '../../../lib/review/judgeable.ts';
import { MADE } from '../../support/sample-collection.ts';

const TEXT = `某市人民政府关于做好有关工作的通知
各有关单位：
一、主要任务
（一）培育企业。年底前新增企业不少于15家，其中甲区不少于15家。（责任单位：市科委）
（二）规范收费。任何单位不得向企业摊派费用。`;

const SCORE = '../shared/gold/score.mjs';

type Answers = (
  kind: string,
  words: string,
) => Partial<NonNullable<CollectedNotice['verdicts']>[0]>;

/** A notice in which all that was found is judged. */
function judged(answers: Answers): CollectedNotice {
  const reading = read({ text: TEXT });
  const verdicts = judgeables(reading, TEXT).flatMap(({ kind, span }) => {
    const said = answers(kind, TEXT.slice(span.from, span.to));
    return said.answer === undefined ? [] : [{ kind, span, answer: 'right' as const, ...said }];
  });
  return { text: TEXT, reading, verdicts };
}

async function exported(notice: CollectedNotice) {
  const file = await writeGold({ notices: [notice], made: MADE }, { language: 'zh-CN' });
  if (file === undefined) return undefined;
  const files = unzipSync(file.content as Uint8Array);
  const textOf = (name: string) => new TextDecoder().decode(files[name]);
  return { text: textOf('001.txt'), gold: JSON.parse(textOf('001.gold.json')) };
}

test('what was judged right or corrected is an example with its words, and what is wrong or not judged is none', async () => {
  const found = await exported(
    judged((kind) => {
      if (kind === 'body')
        return { answer: 'corrected', correction: { name: '市科委', role: 'lead' } };
      return kind === 'target' || kind === 'measure' ? { answer: 'right' } : { answer: 'wrong' };
    }),
  );
  expect(found?.text).toBe(TEXT);
  expect(found?.gold.partial).toBe(true);
  expect(found?.gold.lines).toEqual([
    [4, 'measure'],
    [5, 'measure'],
  ]);
  expect(found?.gold.targets).toMatchObject([
    { line: 4, quote: '不少于15家', value: 15, unit: '家', comparator: 'ge' },
    { line: 4, quote: '不少于15家', nth: 2, value: 15 },
  ]);
  expect(found?.gold.bodies).toEqual([{ line: 4, quote: '市科委', role: 'lead' }]);
  expect(found?.gold.obligations).toEqual([]);
  expect(found?.gold.deadlines).toEqual([]);
});

test('a notice in which nothing was judged makes no file', async () => {
  expect(await exported(judged(() => ({})))).toBeUndefined();
});

test.skipIf(!existsSync(SCORE))(
  'the examples are read by the scorer of annotated notices (needs ../shared/gold)',
  async () => {
    const notice = judged(() => ({ answer: 'right' }));
    const found = await exported(notice);
    const folder = mkdtempSync(join(tmpdir(), 'piyue-gold-'));
    try {
      writeFileSync(join(folder, '001.txt'), found?.text ?? '');
      writeFileSync(join(folder, '001.gold.json'), JSON.stringify(found?.gold));
      const rows = join(folder, 'found.jsonl');
      writeFileSync(rows, `${JSON.stringify(readingRow('001.txt', notice.reading))}\n`);
      const args = [SCORE, '--gold', folder, '--found', rows, '--json'];
      const report = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
      for (const kind of ['targetsStrict', 'obligations', 'deadlines', 'bodies', 'measures'])
        expect(report.f1[kind]).toMatchObject({ precision: 1, recall: 1 });
      expect(readFileSync(join(folder, '001.txt'), 'utf8')).toBe(TEXT);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
