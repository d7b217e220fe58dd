import { expect, test } from 'vitest';
import type { ForeignNote } from '../../../../lib/exchange/foreign-note.ts';
import { adoptNotes, type Notebook } from '../../../../lib/exchange/import/adopt-notes.ts';
import { planImport } from '../../../../lib/exchange/import/plan-import.ts';
import { type Revision, revisionSchema } from '../../../../lib/model/revision.ts';
import { NOTICE, uuid } from '../../../support/sample-bundle.ts';
import { HOSTILE } from '../../../support/sample-collection.ts';

const PAGE = 'https://www.example.gov.cn/1.html';

const FOREIGN: ForeignNote = {
  id: 'https://hypothes.is/a/aB-3',
  url: PAGE,
  selector: { exact: '六月底前', seen: '六月底前', prefix: '应于', suffix: '完成' },
  text: '核对',
  tags: ['进度'],
  codes: [{ id: 'urn:x:code', name: '时限' }],
  colour: 'green',
  by: { id: 'acct:wang@hypothes.is', name: '王' },
  created: 1000,
  changed: 2000,
};

function notebookWith(known: readonly Revision[]): Notebook {
  return {
    noticeAt: (url) => (url === PAGE ? NOTICE : undefined),
    codes: new Map(
      known.flatMap((wording) =>
        wording.kind === 'code' && wording.content ? [[wording.of, wording.content] as const] : [],
      ),
    ),
    wordingsOf: (note) => known.filter(({ of }) => of === note),
    now: 9000,
  };
}

const adopt = (notes: readonly ForeignNote[], known: readonly Revision[] = []) =>
  adoptNotes(notes, notebookWith(known)).wordings;

test('a note of another tool becomes a first wording of its own writer, with its codes', () => {
  const [code, note] = adopt([FOREIGN]);
  expect([code, note].map((wording) => revisionSchema.parse(wording))).toEqual([code, note]);
  expect(code?.content).toMatchObject({ name: '时限' });
  expect(note).toMatchObject({
    kind: 'note',
    parents: [],
    by: { name: '王' },
    at: { time: 2000 },
    content: { notice: NOTICE, text: '核对', codes: [code?.of], colour: 'green', tags: ['进度'] },
  });
});

test('reading the same file again changes nothing', () => {
  const first = adopt([FOREIGN]);
  expect(adopt([FOREIGN, FOREIGN])).toEqual([...first, ...first]);
  expect(planImport(adopt([FOREIGN], first), first).things).toEqual([]);
});

test('a change by its writer takes the place of what they said; beside what others wrote since it is a conflict', () => {
  const first = adopt([FOREIGN]);
  const later = { ...FOREIGN, text: '已核对', changed: 3000 };
  const sortOf = (known: readonly Revision[]) =>
    planImport(adopt([later], known), known).things.find(({ kind }) => kind === 'note')?.sort;
  expect(sortOf(first)).toBe('changed');
  const note = first.find(({ kind }) => kind === 'note');
  const mine = {
    ...note,
    id: uuid(1),
    by: { id: uuid(2), name: '我' },
    parents: [note?.id],
    content: { ...note?.content, text: '我改的' },
  } as Revision;
  expect(sortOf([...first, mine])).toBe('conflict');
});

test('codes are known by their ids, else by their names', () => {
  const known = { ...adopt([FOREIGN])[0], of: uuid(3) } as Revision;
  const [note, ...others] = adopt([FOREIGN], [known]);
  expect(others).toEqual([]);
  expect(note?.content).toMatchObject({ codes: [uuid(3)] });
});

test('notes on pages that the notebook does not know are counted and left', () => {
  const away = { ...FOREIGN, url: 'https://elsewhere.example/' };
  expect(adoptNotes([away, FOREIGN], notebookWith([]))).toMatchObject({ withoutNotice: 1 });
});

test.each(HOSTILE)('what a tool calls %j is a wording as good as any', (payload) => {
  const by = { id: payload, name: payload };
  const notes = [
    { ...FOREIGN, id: payload, by, text: payload, codes: [{ id: payload, name: payload }] },
  ];
  for (const wording of adopt(notes)) expect(revisionSchema.safeParse(wording).success).toBe(true);
});
