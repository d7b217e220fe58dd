import { expect, test } from 'vitest';
import { shortPatterns } from '../../../entrypoints/bundle/short-patterns.ts';
import { waysUnnamed } from '../../../entrypoints/bundle/ways-unnamed.ts';
import { byUnit } from '../../../lib/text/by-unit.ts';
import { spelledOut } from '../../../lib/text/short-forms.ts';

type Handled = Readonly<{ transform: Readonly<{ handler: (code: string) => string }> }>;

const carried = (plugin: unknown, code: string) => (plugin as Handled).transform.handler(code);
const short = (code: string) => carried(shortPatterns(), code);

const FORMS = [
  '\\p{Script=Han}',
  '[^«，。；]',
  '[^，。；]',
  '[^，□]',
  '[一二三四五六七八九十]',
] as const;

test.each(FORMS)('the extension carries %s in short, and reads it as the same', (form) => {
  const raw = short(`shape\`${form}{2}\``).slice(6, -1);
  expect(raw.length).toBeLessThan(form.length + 3);
  expect(spelledOut(raw)).toBe(`${form}{2}`);
  expect(byUnit(raw).source).toBe(byUnit(`${form}{2}`).source);
  expect(short(`byUnit(\n  \`${form.replaceAll('\\', '\\\\')}{2}\`,\n)`)).toBe(
    `byUnit(\n  \`${raw.replaceAll('\\', '\\\\')}\`,\n)`,
  );
});

test('patterns in slashes stay as they are, also within templates', () => {
  const slashes = 'shape`a`; /\\p{Script=Han}/u';
  expect(short(slashes)).toBe(slashes);
  const nested = 'byUnit(`${A.replace(/\\p{Script=Han}/u, B)}\\\\p{Script=Han}`)';
  expect(short(nested)).toBe(nested);
});

test('the extension carries no names of ways', () => {
  const way = "export const way: Way = {\n  name: 'plainShare',\n  names: (asked) => null,\n};\n";
  expect(carried(waysUnnamed(), way)).toBe(
    'export const way: Way = {\n  names: (asked) => null,\n};\n',
  );
});
