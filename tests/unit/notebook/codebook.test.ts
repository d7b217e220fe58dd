import { expect, test } from 'vitest';
import type { Revision } from '../../../lib/model/revision.ts';
import { codebook, codeNamed } from '../../../lib/notebook/codebook.ts';
import {
  codeAsTyped,
  codeChoices,
  endedName,
  freshColour,
} from '../../../lib/text/code-choices.ts';

const uuid = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

function row(at: number, name: string, parent: number | null = null) {
  const content = {
    name,
    description: '',
    colour: 'blue' as const,
    parent: parent === null ? null : uuid(parent),
  };
  const by = { id: uuid(999), name: '' };
  const head: Revision = {
    kind: 'code',
    id: uuid(100 + at),
    of: uuid(at),
    parents: [],
    at: { time: at, count: 0, device: by.id },
    by,
    content,
  };
  return { id: uuid(at), heads: [head] };
}

const shown = (...rows: ReturnType<typeof row>[]) =>
  codebook(rows).map(({ code, depth }) => `${'>'.repeat(depth)}${code.name}`);

test('codes stand under their parents, those beside each other in order of their names', () => {
  const rows = [row(1, '资金'), row(2, '第10项', 1), row(3, '第2项', 1), row(4, '办事')];
  expect(shown(...rows)).toEqual(['办事', '资金', '>第2项', '>第10项']);
});

test('what stands under a deleted code, or under itself by a detour of two machines, is not lost', () => {
  expect(shown(row(1, '甲', 7))).toEqual(['甲']);
  expect(shown(row(1, '甲', 2), row(2, '乙', 1), row(3, '丙', 2)).toSorted()).toEqual(
    ['甲', '乙', '>丙'].toSorted(),
  );
});

test('a code is the same in whatever script, width and case its name is typed', () => {
  const codes = codebook([row(1, 'AI产业')]);
  expect(codeNamed(codes, ' ＡＩ產業')?.id).toBe(uuid(1));
  expect(codeNamed(codes, 'AI')).toBeUndefined();
});

const KNOWN = ['数字政府', '政府采购', '资金'].map((name, at) => ({
  id: uuid(at),
  name,
  colour: 'blue' as const,
}));
const names = (typed: string, ...taken: string[]) =>
  codeChoices(typed, KNOWN, taken).map(({ name }) => name);

test('a part of a name finds the code; those that begin with it come first, a new one last', () => {
  expect(names('政府')).toEqual(['政府采购', '数字政府', '政府']);
  expect(names('政府', uuid(1))).toEqual(['数字政府', '政府']);
  expect(names('')).toEqual(['数字政府', '政府采购', '资金']);
  expect(names('资金')).toEqual(['资金']);
});

test('what is typed and left standing is the code of that very name, or a new one', () => {
  expect(codeAsTyped(' 资金 ', KNOWN)).toEqual(KNOWN[2]);
  expect(codeAsTyped('政府', KNOWN)).toEqual({ name: '政府' });
  expect(codeAsTyped('  ', KNOWN)).toBeNull();
});

test('a comma ends a name, in whichever width an input method types it', () => {
  expect(['资金，', '资金, ', '资金', '，'].map(endedName)).toEqual(['资金', null, null, null]);
  expect(endedName('办事 效率；')).toBe('办事 效率');
});

test('a new code gets a colour that the fewest others have', () => {
  expect(freshColour([])).toBe('blue');
  expect(freshColour(KNOWN)).toBe('green');
});
