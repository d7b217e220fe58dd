import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readingSchema } from '../../lib/model/reading.ts';
import { read } from '../../lib/reading/read.ts';

const CORPUS = '../shared/corpus';

const corpus = (() => {
  try {
    return readdirSync(CORPUS).filter((file) => file.endsWith('.txt'));
  } catch {
    return [];
  }
})();

/** What is wrong with the reading of a text, by its schema; the popup shows nothing of a reading that fails it. */
function faultsOf(text: string) {
  return readingSchema.safeParse(read({ text })).error?.issues ?? [];
}

test('a reading keeps to its schema, so that it passes from page to popup', () => {
  const text =
    '各区人民政府：\n一、加大支持力度。2025年6月底前，培育企业不少于10家，比上年增长5%以上，由市经信委牵头。';
  expect(faultsOf(text)).toEqual([]);
});

describe.skipIf(corpus.length === 0)('whole notices (needs ../shared/corpus)', () => {
  test.each(corpus)('%s', (file) => {
    expect(faultsOf(readFileSync(`${CORPUS}/${file}`, 'utf8'))).toEqual([]);
  });
});
