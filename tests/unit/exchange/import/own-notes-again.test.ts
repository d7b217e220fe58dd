import { expect, test } from 'vitest';
import { describe } from '../../../../lib/anchor/describe.ts';
import { indexPage } from '../../../../lib/anchor/page-index.ts';
import type { WriteFile } from '../../../../lib/exchange/exchange-file.ts';
import { adoptNotes } from '../../../../lib/exchange/import/adopt-notes.ts';
import { planImport } from '../../../../lib/exchange/import/plan-import.ts';
import { readImport } from '../../../../lib/exchange/import/read-import.ts';
import { writeQdpx } from '../../../../lib/exchange/refi-qda/qdpx.ts';
import { twinsOf } from '../../../../lib/exchange/refi-qda/twin-name.ts';
import { writeWebAnnotation } from '../../../../lib/exchange/web-annotation/web-annotation.ts';
import type { Note } from '../../../../lib/model/note.ts';
import type { Revision } from '../../../../lib/model/revision.ts';
import { codeBook } from '../../../../lib/notebook/code-book.ts';
import { collectNotes } from '../../../../lib/notebook/collect-notes.ts';
import { CODE, NOTICE, sampleRevisions, uuid, wording } from '../../../support/sample-bundle.ts';
import { sampleNotice } from '../../../support/sample-collection.ts';
import { sampleText } from '../../../support/sample-reading.ts';

const [NOTICE_FIRST, CODE_FIRST] = sampleRevisions as readonly [Revision, Revision];
const URL = sampleNotice.url as string;
const ME = { id: uuid(1), name: '甲' };
const OTHER_CODE = uuid(31);

const WORDS = '新增電子證照10類以上';
const from = sampleText.indexOf(WORDS);
const selector = describe(indexPage(sampleText), { from, to: from + WORDS.length });
const saying = (text: string, rest: Partial<Note>): Note => ({
  ...{
    notice: NOTICE,
    selector,
    text,
    codes: [OTHER_CODE, CODE],
    colour: 'purple',
    tags: ['乙', '甲'],
  },
  ...rest,
});

/** What is in the notebook: a note on words, one on the whole notice, one with neither text nor codes, one that lost its words. */
const SETTLED: readonly Revision[] = [
  NOTICE_FIRST,
  CODE_FIRST,
  wording(1, ME, {
    kind: 'code',
    of: OTHER_CODE,
    content: { name: '时限', description: '', colour: 'orange', parent: null },
  }),
  // Not at a whole second, of which files tell nothing.
  wording(20_123, ME, { kind: 'note', of: uuid(71), content: saying('与去年相同？', {}) }),
  wording(20_456, ME, {
    kind: 'note',
    of: uuid(72),
    content: saying('全文\n两行', { selector: null }),
  }),
  wording(20_789, ME, {
    kind: 'note',
    of: uuid(73),
    content: saying('', { codes: [], tags: [], colour: 'green' }),
  }),
  wording(20_999, ME, {
    kind: 'note',
    of: uuid(74),
    content: saying('没有了', { selector: { exact: '这几个字哪里都没有' } }),
  }),
].map((each, at) => ({ ...each, at: { ...each.at, time: each.at.time + at } }));

const codes = codeBook(SETTLED);

/** What comes back from a file of all this, changed on its way by another tool, beside what is here. */
async function planOf(
  write: WriteFile,
  change: (file: string) => string = (file) => file,
  here: readonly Revision[] = SETTLED,
) {
  const notice = { ...sampleNotice, ...collectNotes(here, sampleText) };
  const file = await write(
    { notices: [notice], codes, made: Date.UTC(2026, 0) },
    { language: 'zh-CN' },
  );
  const content = file?.content ?? '';
  const bytes = typeof content === 'string' ? new TextEncoder().encode(change(content)) : content;
  const read = await readImport(bytes);
  if (read.type !== 'foreign') throw new Error(JSON.stringify(read));
  const twins = twinsOf(Map.groupBy(here, ({ of }) => of));
  const adopted = adoptNotes(read.notes.notes, {
    noticeAt: (url) => (url === URL ? NOTICE : undefined),
    codes,
    twinOf: (id) => twins.get(id),
    wordingsOf: (note) => here.filter(({ of }) => of === note),
    now: Date.UTC(2026, 0),
  });
  const plan = planImport(adopted.wordings, here);
  return { read: read.notes, things: plan.things.filter(({ sort }) => sort !== 'same') };
}

test('notes that come back from a QDA project as they went are nothing new, those on the whole notice neither', async () => {
  const { read, things } = await planOf(writeQdpx);
  expect(things).toEqual([]);
  expect(read.notes.map(({ id }) => id)).toEqual(
    [71, 73, 72].map((each) => `urn:uuid:${uuid(each)}`),
  );
  // The one that has lost its words is told, and stays as it is here.
  expect(read.notTaken.get('no-words')).toBe(1);
});

test('notes that come back as W3C annotations as they went are nothing new', async () => {
  expect((await planOf(writeWebAnnotation)).things).toEqual([]);
});

test('what was changed on the way is one change of the text, and the passage is remembered as well as before', async () => {
  const { things } = await planOf(writeWebAnnotation, (file) =>
    file.replace('与去年相同？', '与去年不同'),
  );
  expect(things.map(({ sort }) => sort)).toEqual(['changed']);
  const [thing] = things;
  expect(thing?.after).toMatchObject({
    head: { content: saying('与去年不同', {}) },
  });
});

test('a colour that was changed on the way is a change, too, where the file tells colours', async () => {
  const { things } = await planOf(writeWebAnnotation, (file) => file.replace('purple', 'blue'));
  expect(things.map(({ sort }) => sort)).toEqual(['changed']);
});

test.each([
  ['a QDA project', writeQdpx],
  ['W3C annotations', writeWebAnnotation],
])(
  'the two wordings of a note in conflict come back from %s as the two that are here',
  async (_, write) => {
    const mine = SETTLED.find(({ of }) => of === uuid(71)) as Revision;
    const theirs = {
      ...mine,
      id: uuid(900),
      by: { id: uuid(2), name: '乙' },
      content: { ...mine.content, text: '乙写的' },
    } as Revision;
    const { things } = await planOf(write, undefined, [...SETTLED, theirs]);
    expect(things).toEqual([]);
  },
);
