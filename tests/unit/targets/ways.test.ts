import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askedOf } from '../../../lib/rules/targets/indicators/indicator.ts';
import { trimsExamples } from '../../../lib/rules/targets/indicators/trims.examples.ts';
import { trims } from '../../../lib/rules/targets/indicators/trims.ts';
import { unbrokenExamples } from '../../../lib/rules/targets/indicators/unbroken.examples.ts';
import { mends, unbroken } from '../../../lib/rules/targets/indicators/unbroken.ts';
import type { Way } from '../../../lib/rules/targets/indicators/way.ts';
import type { WayExamples } from '../../../lib/rules/targets/indicators/way-examples.ts';
import { ways } from '../../../lib/rules/targets/indicators/ways.ts';
import type { MarkedExample } from '../../../lib/rules/targets/marked-examples.ts';
import { markedQuantity } from '../../support/marked-quantity.ts';

/** A reader knows a number in a list by its name alone: every way of finding one is held to a table of sentences. */
const tables = import.meta.glob<Readonly<Record<string, WayExamples>>>(
  '../../../lib/rules/targets/indicators/ways/*.examples.ts',
  { eager: true },
);

const kebab = (name: string) => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
const tableOf = (name: string) =>
  Object.entries(tables)
    .filter(([file]) => basename(file) === `${kebab(name)}.examples.ts`)
    .flatMap(([, module]) => Object.values(module))[0];

const lists: readonly (readonly Way[])[] = Object.values(ways);
const registered = [...new Set(lists.flat())];
const last = new Set(lists.map((list) => list.at(-1)));

const asked = (example: MarkedExample) => {
  const { quantity, neighbours } = markedQuantity(example);
  return askedOf(quantity, neighbours);
};

describe.each(registered.map((way) => ({ way, name: way.name })))(
  'a name is written so: $name',
  ({ way, name }) => {
    const table = tableOf(name);

    test('has examples of what it names and, unless it answers last, of what it leaves', () => {
      expect(table?.names.length).toBeGreaterThan(0);
      if (!last.has(way)) expect(table?.leaves.length).toBeGreaterThan(0);
    });

    test.each(table?.names ?? [])('%s: %s', (sentence, words) => {
      expect(way.names(asked(sentence))).toBe(words);
    });

    test.each(table?.leaves ?? [])('leaves %s', (sentence) => {
      expect(way.names(asked(sentence))).toBeNull();
    });
  },
);

test('no table is left behind by a way that is gone', () => {
  const files = registered.map(({ name }) => `${kebab(name)}.examples.ts`);
  expect(Object.keys(tables).map((file) => basename(file))).toEqual(expect.arrayContaining(files));
  expect(Object.keys(tables)).toHaveLength(files.length);
});

test('every trim has a table', () => {
  expect(Object.keys(trimsExamples)).toEqual(trims.map(({ name }) => name));
});

describe.each(trims.map((trim) => ({ trim, name: trim.name })))(
  'a name leaves out: $name',
  ({ trim: { pattern }, name }) => {
    const table = trimsExamples[name];

    test.each(table?.trims ?? [])('%s becomes %s', (phrase, short) => {
      expect(phrase.replace(pattern, '')).toBe(short);
    });

    test.each(table?.leaves ?? [])('%s stays', (phrase) => {
      expect(phrase.replace(pattern, '')).toBe(phrase);
    });
  },
);

test('every mend of a broken name has a table', () => {
  expect(Object.keys(unbrokenExamples)).toEqual(mends.map(({ name }) => name));
});

describe.each(mends.map((mend) => ({ mend, name: mend.name })))(
  'a name is given out whole: $name',
  ({ mend: { pattern }, name }) => {
    const table = unbrokenExamples[name];

    test.each(table?.mends ?? [])('%s becomes %s', (broken, whole) => {
      expect(broken.replace(pattern(), '')).toBe(whole);
      expect(unbroken(broken)).toBe(whole);
    });

    test.each(table?.leaves ?? [])('%s stays', (whole) => {
      expect(whole.replace(pattern(), '')).toBe(whole);
    });
  },
);
