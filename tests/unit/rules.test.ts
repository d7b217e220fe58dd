import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Examples } from '../../lib/rules/examples.ts';
import { applyRule, type Passage, type Rule } from '../../lib/rules/rule.ts';
import { isRule, ruleModules } from '../support/rule-modules.ts';

/**
 * The conventions of lib/rules, for every kind at once: a file holds one rule, which bears the file's name; a table of examples
 * lies beside it (`<rule>.examples.ts`), and all of it is true; an ordered list (an exported array, in `find-….ts`) registers it.
 */

/** What surrounds an example, where its table does not say otherwise. */
const AROUND: Omit<Passage, 'text'> = {
  role: 'measure',
  genre: '通知',
  date: '2023-08-04',
  section: [],
  opening: null,
};

const isExamples = (value: unknown): value is Examples<unknown> =>
  typeof value === 'object' && value !== null && 'finds' in value && 'ignores' in value;

const ruleFiles = Object.entries(ruleModules)
  .map(([file, module]) => ({
    file,
    kind: basename(dirname(file)),
    base: basename(file, '.ts'),
    rules: Object.values(module).filter(isRule),
    examples: Object.values(ruleModules[file.replace(/\.ts$/u, '.examples.ts')] ?? {}).filter(
      isExamples,
    ),
  }))
  .filter(({ rules }) => rules.length > 0);

const registered = new Map<string, unknown[]>();
for (const [file, module] of Object.entries(ruleModules)) {
  const lists = Object.values(module).filter(
    (value): value is unknown[] => Array.isArray(value) && value.some(isRule),
  );
  const kind = basename(dirname(file));
  registered.set(kind, [...(registered.get(kind) ?? []), ...lists.flat()]);
}

function findings(rule: Rule<unknown>, passage: Passage) {
  return applyRule(rule, passage).map(({ from, to, value }) => [
    passage.text.slice(from, to),
    value,
  ]);
}

describe.each(ruleFiles)('$kind/$base', ({ kind, base, rules, examples }) => {
  test('is one rule, bears its file’s name, is registered once', () => {
    expect(rules.map(({ name }) => name)).toEqual([base]);
    expect(registered.get(kind)?.filter((one) => one === rules[0])).toHaveLength(1);
  });

  test('has a table of what it finds and what it ignores', () => {
    expect(examples).toHaveLength(1);
    expect(examples[0]?.finds.length).toBeGreaterThan(0);
    expect(examples[0]?.ignores.length).toBeGreaterThan(0);
  });

  const [rule] = rules;
  const [table] = examples;
  if (rule === undefined || table === undefined) return;

  /** A text with several findings stands in several rows, one a finding. */
  const texts = Map.groupBy(table.finds, ([text, , , around]) => JSON.stringify([text, around]));
  test.each([...texts.values()].map((rows) => [rows[0]?.[0] ?? '', rows] as const))(
    'finds %s',
    (text, rows) => {
      const found = findings(rule, { ...AROUND, ...rows[0]?.[3], text });
      expect(found).toEqual(rows.map(([, quote, value]) => [quote, value]));
    },
  );

  const ignored = table.ignores.map((row) =>
    typeof row === 'string' ? ([row, {}] as const) : row,
  );
  test.each(ignored)('ignores %s', (text, around) => {
    expect(findings(rule, { ...AROUND, ...around, text })).toEqual([]);
  });
});

test('no table is left behind by a rule that is gone', () => {
  const tables = Object.entries(ruleModules)
    .filter(
      ([file, module]) => file.endsWith('.examples.ts') && Object.values(module).some(isExamples),
    )
    .map(([file]) => file);
  const files = ruleFiles.map(({ file }) => file.replace(/\.ts$/u, '.examples.ts'));
  expect(tables.filter((table) => !files.includes(table))).toEqual([]);
});
