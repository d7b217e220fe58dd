import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { noJsonSchema } from '../../../entrypoints/bundle/no-json-schema.ts';

type Filtered = Readonly<{
  transform: Readonly<{
    filter: Readonly<{ id: RegExp }>;
    handler: (code: string) => string;
  }>;
}>;

const { filter, handler } = (noJsonSchema() as unknown as Filtered).transform;

test('what zod exports is still there, and does nothing', () => {
  const code = [
    'const own = 1;',
    'export const stringProcessor = (schema) => {\n  schema.own = own;\n};',
    'export function toJSONSchema(input) {\n  return input;\n}',
    'function processSchema() {}\nexport { processSchema as process };',
  ].join('\n');
  expect(handler(code)).toBe(
    'export const stringProcessor = () => {};\nexport const toJSONSchema = () => {};\nexport const process = () => {};\n',
  );
});

test('zod keeps the file that is meant, and all that its schemas call for', () => {
  const core = new URL('core/', import.meta.resolve('zod/v4'));
  const file = fileURLToPath(new URL('json-schema-processors.js', core));
  expect(filter.id.test(file)).toBe(true);
  expect(filter.id.test(fileURLToPath(new URL('to-json-schema.js', core)))).toBe(true);
  const left = handler(readFileSync(file, 'utf8'));
  const schemas = readFileSync(
    fileURLToPath(new URL('classic/schemas.js', new URL('../', core))),
    'utf8',
  );
  const called = [...schemas.matchAll(/processors\.(?<name>\w+Processor)/gu)].map(
    ({ groups }) => groups?.name,
  );
  expect(called.length).toBeGreaterThan(20);
  for (const name of called) expect(left).toContain(`export const ${name} = `);
});
