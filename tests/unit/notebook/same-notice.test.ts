import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, describe as suite, test } from 'vitest';
import { fingerprint } from '../../../lib/notebook/fingerprint.ts';
import { type Identity, isOtherNotice, isSameNotice } from '../../../lib/notebook/same-notice.ts';

const CORPUS = '../shared/corpus';
const here = existsSync(CORPUS);
const texts = (here ? readdirSync(CORPUS) : [])
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`${CORPUS}/${file}`, 'utf8'));

const byText = (text: string): Identity => ({
  fields: { title: null, docNumber: null },
  fingerprint: fingerprint(text),
});

/** Numbers from 0 to 1 that are the same at every run (the minimal standard generator of Park and Miller, 1988). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A copy of which a share of the characters were replaced, dropped or followed by another. */
function editedCopy(text: string, share: number, random: () => number): string {
  const other = () => text[Math.floor(random() * text.length)] ?? '';
  const edits = [() => other(), () => '', (character: string) => character + other()];
  return Array.from(text, (character) =>
    random() < share ? edits[Math.floor(random() * 3)]!(character) : character,
  ).join('');
}

suite.skipIf(!here)('69 whole notices and their copies (needs ../shared/corpus)', () => {
  const originals = texts.map(byText);

  test('no two different notices are taken for one', () => {
    const confused = originals.flatMap((a, i) =>
      originals.slice(0, i).filter((b) => isSameNotice(a, b)),
    );
    expect(confused).toHaveLength(0);
  });

  test.each([1, 2, 3])(
    'copies with a tenth of their characters edited are all recognised (draw %i)',
    (seed) => {
      const random = randomFrom(seed);
      const missed = texts.filter(
        (text, at) => !isSameNotice(originals[at]!, byText(editedCopy(text, 0.1, random))),
      );
      expect(missed).toHaveLength(0);
    },
  );
});

const SIMPLIFIED =
  '关于印发《优化营商环境行动方案》的通知。各镇人民政府要把优化营商环境工作摆上重要议事日程。';
const MIRROR =
  '關(guān)于印發(fā)《優(yōu)化營商環(huán)境行動方案》的通知.各鎮(zhèn)人民政府要把優(yōu)化營商環(huán)境工作擺上重要議事日程.';

test('a mirror in traditional characters with glosses is the same notice', () => {
  expect(isSameNotice(byText(SIMPLIFIED), byText(MIRROR))).toBe(true);
});

test('this year’s edition is another notice than last year’s, however alike their texts', () => {
  const edition = (docNumber: string) => ({
    ...byText(SIMPLIFIED),
    fields: { title: '行动方案', docNumber },
  });
  expect(isSameNotice(edition('金府〔2023〕7号'), edition('金府〔2024〕5号'))).toBe(false);
  expect(isSameNotice(edition('金府〔2023〕7号'), edition('金府[2023]7号'))).toBe(true);
});

const OTHER = '关于做好2024年防汛抗旱工作的意见。各地水务部门应当落实责任，汛前完成隐患排查。';

test('at one address, another number or a text with nothing in common is another notice, an edited text is not', () => {
  const at = (text: string, title: string | null, docNumber: string | null) => ({
    ...byText(text),
    fields: { title, docNumber },
  });
  const before = at(SIMPLIFIED, '行动方案', '金府〔2023〕7号');
  expect(isOtherNotice(before, at(SIMPLIFIED, '行动方案', '金府〔2024〕5号'))).toBe(true);
  expect(isOtherNotice(before, at(OTHER, '行动方案', '金府〔2023〕7号'))).toBe(false);
  expect(isOtherNotice(before, at(OTHER, '防汛抗旱工作的意见', null))).toBe(true);
  expect(isOtherNotice(before, at(OTHER, '行动方案', null))).toBe(false);
  expect(isOtherNotice(before, at(OTHER, null, null))).toBe(true);
  expect(isOtherNotice(before, at(SIMPLIFIED.slice(0, 30), null, null))).toBe(false);
});
