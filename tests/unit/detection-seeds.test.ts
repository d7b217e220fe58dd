import { expect, test } from 'vitest';
import * as z from 'zod';
import { documentKinds } from '../../lib/lexicon/document-kinds.ts';
import { headerLabels } from '../../lib/lexicon/header-labels.ts';
import { signals } from '../../lib/lexicon/signals.ts';
import { documentKindSchema } from '../../lib/model/document-kind.ts';
import { headerLabelSchema } from '../../lib/model/header-label.ts';
import { signalSchema } from '../../lib/model/signal.ts';
import { fieldTests } from '../../lib/reading/fields/field-signals.ts';
import { signalRules } from '../../lib/rules/signals/find-signals.ts';

const twice = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);

test('document kinds, header labels and signals hold what their schemas allow', () => {
  z.array(documentKindSchema).parse(documentKinds);
  z.array(headerLabelSchema).parse(headerLabels);
  z.array(signalSchema).parse(signals);
});

test('no word names two kinds, no label two fields, no signal is listed twice', () => {
  expect(twice(documentKinds.flatMap(({ words }) => words))).toEqual([]);
  expect(twice(headerLabels.flatMap(({ labels }) => labels))).toEqual([]);
  expect(twice(signals.map(({ name }) => name))).toEqual([]);
});

test('each signal is words, a rule or a field, and never asks for more words than it has', () => {
  const rules = new Set(signalRules.map(({ name }) => name));
  for (const { name, where, words, atLeast = 1 } of signals) {
    if (words !== undefined) expect(words.length, name).toBeGreaterThanOrEqual(atLeast);
    else expect(where === 'fields' ? name in fieldTests : rules.has(name), name).toBe(true);
  }
});
