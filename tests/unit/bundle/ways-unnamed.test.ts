import { expect, test } from 'vitest';
import { waysUnnamed } from '../../../entrypoints/bundle/ways-unnamed.ts';

type Handled = Readonly<{ transform: Readonly<{ handler: (code: string) => string }> }>;

const carried = (plugin: unknown, code: string) => (plugin as Handled).transform.handler(code);

test('the extension carries no names of ways', () => {
  const way = "export const way: Way = {\n  name: 'plainShare',\n  names: (asked) => null,\n};\n";
  expect(carried(waysUnnamed(), way)).toBe(
    'export const way: Way = {\n  names: (asked) => null,\n};\n',
  );
});
