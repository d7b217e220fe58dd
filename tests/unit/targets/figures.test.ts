import { expect, test } from 'vitest';
import type { TableFigure } from '../../../lib/rules/rule.ts';
import { findTargets } from '../../../lib/rules/targets/find-targets.ts';
import { AROUND } from '../../support/marked-quantity.ts';

const AIM: TableFigure = { name: '城市防洪达标率', unit: '%', date: '2025-12-31', isBase: false };

const figuresIn = (text: string, figure: Partial<TableFigure> = {}) =>
  findTargets([{ ...AROUND, role: 'meta', text, figure: { ...AIM, ...figure } }]).flat();

test('a figure of a table is of what its row names, due when its column says, and an aim', () => {
  const [{ value, evidence } = {}, ...others] = figuresIn('≥95');
  expect(others).toEqual([]);
  expect(value).toMatchObject({
    value: 95,
    unit: '%',
    comparator: 'ge',
    indicator: '城市防洪达标率',
    deadline: '2025-12-31',
    kind: 'level',
    class: 'target',
  });
  expect(evidence?.[0]).toEqual({ of: 'trigger', from: 0, to: 3 });
});

test('a figure of how things were is a mere quantity', () => {
  const [{ value, evidence } = {}] = figuresIn('90', { isBase: true, date: null });
  expect(value).toMatchObject({ value: 90, class: 'quantity', deadline: null });
  expect(evidence).toEqual([]);
});

test('the name of its row tells of what kind it is', () => {
  expect(figuresIn('20', { name: '单位能耗降低' })[0]?.value.kind).toBe('decrease');
  expect(figuresIn('20', { name: '城镇新增就业', unit: '万人' })[0]?.value.kind).toBe('increase');
});

test('a figure counts even where it looks like a number of a paragraph', () => {
  expect(figuresIn('7.2', { unit: '本' })[0]?.value.value).toBe(7.2);
});
