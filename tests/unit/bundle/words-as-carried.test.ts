import { describe, expect, test } from 'vitest';
import { listsInOne } from '../../../entrypoints/bundle/lists-in-one.ts';
import { wordsAlone } from '../../../entrypoints/bundle/words-alone.ts';

type Handled = Readonly<{ transform: Readonly<{ handler: (code: string) => unknown }> }>;

/** What the extension carries of a list in JSON. */
function carried(json: string): string {
  const [alone, inOne] = [wordsAlone(), listsInOne()] as unknown as readonly [Handled, Handled];
  return String(inOne.transform.handler(String(alone.transform.handler(json))));
}

const PLAIN = ['公里', '海里', '公顷', '立方米'].map((unit) => ({ unit }));
const MEANT = ['市斤', '公斤', '市亩', '公亩'].map((unit) => ({ unit, means: unit.slice(1) }));

describe('the lists that the extension carries', () => {
  test('hold words in one string', () => {
    expect(carried('["一月","二月","三月","四月","五月","六月"]')).toContain(
      'wordsIn("一月 二月 三月 四月 五月 六月")',
    );
  });

  test('hold units of which as much is told in one string', () => {
    const units = [
      MEANT[0],
      PLAIN[0],
      { unit: '分', notBefore: '别', why: '分别' },
      ...MEANT.slice(1),
      ...PLAIN.slice(1),
    ];
    const code = carried(JSON.stringify({ about: 'Units.', measure: units }));
    expect(code).toContain('"公里 海里 公顷 立方米"');
    expect(code).toContain('"市斤=斤 公斤=斤 市亩=亩 公亩=亩"');
    expect(code).toContain('{"unit":"分","notBefore":"别"}');
    expect(code).not.toContain('分别');
  });
});
