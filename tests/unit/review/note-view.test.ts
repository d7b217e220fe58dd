import { expect, test } from 'vitest';
import type { LocatedNote, NotePlace } from '../../../lib/model/located-note.ts';
import type { Note } from '../../../lib/model/note.ts';
import { filterOutline, searchTerms } from '../../../lib/review/filter-outline.ts';
import { filterNotes, noteViews } from '../../../lib/review/note-view.ts';
import { type ReviewNode, withNotes } from '../../../lib/review/with-notes.ts';

const me = crypto.randomUUID();
const CODES = [{ id: crypto.randomUUID(), name: '資金', colour: 'blue' as const }];
const colleague = { id: crypto.randomUUID(), name: '李四' };

interface Said {
  readonly text: string;
  readonly place?: NotePlace;
  readonly colour?: Note['colour'];
  readonly by?: { id: string; name: string };
  readonly codes?: string[];
}

const AT_SEVEN: NotePlace = { state: 'exact', span: { from: 7, to: 12 } };

function wording({
  text,
  place = AT_SEVEN,
  colour = 'yellow',
  by = { id: me, name: '' },
  codes = [],
}: Said) {
  const selector = place.state === 'whole' ? null : { exact: '1450家', seen: '１４５０家' };
  const content: Note = {
    notice: crypto.randomUUID(),
    selector,
    text,
    codes,
    colour,
    tags: ['核对'],
  };
  const id = crypto.randomUUID();
  const at = { time: 5, count: 0, device: by.id };
  return { revision: { kind: 'note' as const, id, of: id, parents: [], at, by, content }, place };
}

function note(...said: Said[]): LocatedNote {
  const wordings = said.map(wording);
  return {
    id: crypto.randomUUID(),
    heads: wordings.map(({ revision }) => revision.id),
    wordings,
  };
}

const viewsOf = (...notes: LocatedNote[]) =>
  noteViews(notes, { self: me, codes: CODES, text: '', section: () => [] });
const left = (query: string, colours: Note['colour'][], ...notes: LocatedNote[]) =>
  filterNotes(viewsOf(...notes), { terms: searchTerms(query), colours, codes: [] }).map(
    ({ shown }) => shown.content.text,
  );

test('a note leads to its place and shows the words as the page had them', () => {
  const [view] = viewsOf(note({ text: '核对口径' }));
  expect(view).toMatchObject({ state: 'exact', span: { from: 7, to: 12 }, isPlaced: true });
  expect(view?.shown.words).toBe('１４５０家');
});

test('one’s own notes bear no name, a colleague’s do', () => {
  const views = viewsOf(note({ text: '我的' }), note({ text: '同事的', by: colleague }));
  expect(views.map(({ shown }) => shown.author)).toEqual([null, '李四']);
});

test('two present wordings are a conflict, and so is one beside a deletion', () => {
  const twice = note({ text: '甲' }, { text: '乙' });
  const deletedElsewhere = note({ text: '甲' });
  const withDeletion = {
    ...deletedElsewhere,
    heads: [...deletedElsewhere.heads, crypto.randomUUID()],
  };
  expect(viewsOf(twice, withDeletion).map(({ state }) => state)).toEqual(['conflict', 'conflict']);
});

test('a note on the whole notice has its place in the list, one that is not on the page has none', () => {
  const views = viewsOf(
    note({ text: '总评', place: { state: 'whole' } }),
    note({ text: '删掉的段落', place: { state: 'orphan' } }),
    note({ text: '两处', place: { state: 'ambiguous', places: [{ from: 1, to: 2 }] } }),
  );
  expect(views.map(({ isPlaced }) => isPlaced)).toEqual([true, false, false]);
});

test('notes are found by what they say, what they are about, who wrote them and their tags', () => {
  const mine = note({ text: '核對口徑' });
  const theirs = note({ text: '另一条', by: colleague, place: { state: 'whole' } });
  expect(left('口径', [], mine, theirs)).toEqual(['核對口徑']);
  expect(left('1450', [], mine, theirs)).toEqual(['核對口徑']);
  expect(left('李四', [], mine, theirs)).toEqual(['另一条']);
  expect(left('核对 另', [], mine, theirs)).toEqual(['另一条']);
});

test('only the chosen colours are left', () => {
  const notes = [note({ text: '黄' }), note({ text: '蓝', colour: 'blue' })];
  expect(left('', ['blue'], ...notes)).toEqual(['蓝']);
  expect(left('', [], ...notes)).toEqual(['黄', '蓝']);
});

test('notes are found by the names of their codes, and only those with a chosen code are left', () => {
  const coded = note({ text: '有编码', codes: [CODES[0]!.id, crypto.randomUUID()] });
  const bare = note({ text: '没有' });
  expect(viewsOf(coded)[0]?.codes).toEqual(CODES);
  expect(left('资金', [], coded, bare)).toEqual(['有编码']);
  const chosen = filterNotes(viewsOf(coded, bare), {
    terms: [],
    colours: [],
    codes: [CODES[0]!.id],
  });
  expect(chosen.map(({ shown }) => shown.content.text)).toEqual(['有编码']);
});

test('in the outline a note stands behind the passage in which its words begin, and is found there', () => {
  const whole = note({ text: '总评', place: { state: 'whole' } });
  const first = note({ text: '首条', place: { state: 'exact', span: { from: 12, to: 14 } } });
  const gone = note({ text: '找不到', place: { state: 'orphan' } });
  const heading = (words: string, from: number) =>
    ({ type: 'heading', level: 1, words, span: { from, to: from + 9 } }) as const;
  const nodes = withNotes([heading('一、', 10), heading('二、', 20)], viewsOf(whole, first, gone));
  const seen = (some: readonly ReviewNode[]) =>
    some.map((node) => (node.type === 'note' ? node.note.shown.content.text : node.type));
  expect(seen(nodes)).toEqual(['总评', 'heading', '首条', 'heading']);
  const filter = { terms: searchTerms('首条'), hiddenKinds: [] };
  expect(seen(filterOutline(nodes, filter))).toEqual(['heading', '首条']);
});
