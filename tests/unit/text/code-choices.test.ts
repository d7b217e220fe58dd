import { expect, test } from 'vitest';
import {
  codeAsTyped,
  codeChoices,
  endedName,
  freshColour,
} from '../../../lib/text/code-choices.ts';

const KNOWN = ['数字政府', '政府采购', '资金'].map((name, at) => ({
  id: String(at),
  name,
  colour: 'blue' as const,
}));
const names = (typed: string, ...taken: string[]) =>
  codeChoices(typed, KNOWN, taken).map(({ name }) => name);

test('a part of a name finds the code; those that begin with it come first, a new one last', () => {
  expect(names('政府')).toEqual(['政府采购', '数字政府', '政府']);
  expect(names('政府', '1')).toEqual(['数字政府', '政府']);
  expect(names('')).toEqual(['数字政府', '政府采购', '资金']);
  expect(names('资金')).toEqual(['资金']);
  expect(names(' ')).toEqual(names(''));
});

test('no more codes are offered than are quickly read', () => {
  const many = Array.from({ length: 30 }, (_, at) => ({
    id: String(at),
    name: `第${at}项`,
    colour: 'blue' as const,
  }));
  expect(codeChoices('项', many, []).map(({ name }) => name)).toEqual([
    ...['第0项', '第1项', '第2项', '第3项', '第4项', '第5项'],
    '项',
  ]);
});

test('a code that is taken already is offered neither again nor anew', () => {
  expect(names('资金', '2')).toEqual([]);
});

test('a name is the same in wide letters and small ones', () => {
  const known = [{ id: '1', name: ' AI产业 ', colour: 'blue' as const }];
  expect(codeAsTyped('ａｉ产业', known)).toBe(known[0]);
  expect(codeChoices('Ａi', known, [])[0]).toBe(known[0]);
});

test('what is typed and left standing is the code of that very name, or a new one', () => {
  expect(codeAsTyped(' 资金 ', KNOWN)).toEqual(KNOWN[2]);
  expect(codeAsTyped('政府', KNOWN)).toEqual({ name: '政府' });
  expect(codeAsTyped('  ', KNOWN)).toBeNull();
});

test('a comma ends a name, in whichever width an input method types it', () => {
  expect(['资金，', '资金, ', '资金', '，'].map(endedName)).toEqual(['资金', null, null, null]);
  expect(endedName('办事 效率；')).toBe('办事 效率');
  expect(['资金 、', '资金;', '资金,资产', '资金，资产；'].map(endedName)).toEqual([
    ...['资金', '资金', null, '资金，资产'],
  ]);
});

test('a new code gets a colour that the fewest others have', () => {
  expect(freshColour([])).toBe('blue');
  expect(freshColour(KNOWN)).toBe('green');
  const each = ['blue', 'green', 'orange', 'purple', 'grey'] as const;
  const used = each.map((colour, at) => ({ id: String(at), name: colour, colour }));
  expect(freshColour(used)).toBe('yellow');
  expect(freshColour([...used, ...used.slice(1), { id: '9', name: 'y', colour: 'yellow' }])).toBe(
    'blue',
  );
});
