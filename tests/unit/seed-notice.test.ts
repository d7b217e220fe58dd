import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/model/finding.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { placeOfQuote, type SeedNotice, seedNoticeSchema } from '../../lib/model/seed-notice.ts';
import { read } from '../../lib/reading/read.ts';

const seeds = Object.values(
  import.meta.glob<unknown>('../../seeds/notices/*.json', { eager: true, import: 'default' }),
).map((content) => seedNoticeSchema.parse(content));

/** Blocks are lines of the text, so that block and line have the same number. */
const textOf = ({ blocks }: SeedNotice) => blocks.map(({ text }) => text).join('\n');

/** Block and words of each finding with what it says, in text order. */
function expectedRows(
  seed: SeedNotice,
  kind: 'obligations' | 'deadlines' | 'bodies' | 'references',
) {
  return seed[kind]
    .map(({ nth: _, ...finding }, index) => ({
      finding,
      at: placeOfQuote(seed, seed[kind][index]!),
    }))
    .sort((a, b) => a.finding.block - b.finding.block || a.at - b.at)
    .map(({ finding }) => finding);
}

function foundRows(findings: readonly Finding[]) {
  return findings.map(({ line, from: _, to: __, rule: ___, evidence: ____, ...finding }) => ({
    block: line,
    ...finding,
  }));
}

describe.each(seeds)('$id', (seed) => {
  const reading: Reading = read({ text: textOf(seed) });

  test('its fields are read', () => {
    const { score: _, ...notice } = reading.notice;
    expect(notice).toEqual(seed.notice);
  });

  test('each block is known for what it is', () => {
    expect(reading.blocks.map(({ role }) => role)).toEqual(seed.blocks.map(({ role }) => role));
  });

  test.each(['obligations', 'deadlines', 'bodies', 'references'] as const)(
    'its %s are found, and no more',
    (kind) => {
      expect(foundRows(reading[kind])).toEqual(expectedRows(seed, kind));
    },
  );
});
