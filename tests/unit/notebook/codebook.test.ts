import { expect, test } from 'vitest';
import type { Revision } from '../../../lib/model/revision.ts';
import { codebook, codeNamed } from '../../../lib/notebook/codebook.ts';

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
