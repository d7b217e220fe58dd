import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import type { Readings } from '../../../entrypoints/workspace/library/use-readings.ts';
import { useSearch } from '../../../entrypoints/workspace/library/use-search.ts';
import { keptOnNotices } from '../../../lib/review/library/kept-on-notices.ts';
import type { SearchedText } from '../../../lib/review/library/searched-text.ts';
import { libraryNoticeAt } from '../../support/library-notice.ts';
import { testPage } from '../../support/test-page.ts';

const page = testPage();

const NOTICES = [0, 1].map(libraryNoticeAt);
const [FIRST, SECOND] = NOTICES.map(({ id }) => id);
const NOTHING_FOUND = { shown: [], plain: '', of: [] };
const textSaying = (plain: string): SearchedText => ({
  paragraphs: { shown: [plain], plain, of: [{ from: 0, to: plain.length }] },
  findings: NOTHING_FOUND,
});

/** A library whose texts are read one by one; `read` puts a text there without a word of it, as long reading does between two drawings. */
function libraryBeingRead() {
  const texts = new Map<string, SearchedText>();
  let version = 0;
  const readings = (): Readings => ({
    ...{ counts: new Map(), texts, version, stop() {}, goOn() {} },
    progress: {
      done: texts.size,
      of: NOTICES.length,
      state: texts.size === NOTICES.length ? 'done' : 'working',
    },
  });
  return {
    readings,
    read: (at: number, words: string) =>
      texts.set(NOTICES[at]?.notice.text ?? '', textSaying(words)),
    tell() {
      version += 1;
    },
  };
}

const THINGS = { kept: keptOnNotices(), version: 0, isWhole: true };

/** Shows what is said of a search whenever it is drawn; gives what draws it anew, and all that was said, what is the same once. */
function shownSearch(first: string, readings: () => Readings) {
  const said: string[] = [];
  let query = first;
  let draw = () => {};
  function Said() {
    const [, setDrawn] = useState(0);
    draw = () => setDrawn((count) => count + 1);
    const { found, terms, isOpen } = useSearch(NOTICES, query, {
      things: THINGS,
      readings: readings(),
    });
    const nothing = isOpen ? 'looking' : 'nothing';
    const now = found === null ? 'all' : [...terms, ...found].join(' ');
    const told = found?.size === 0 ? nothing : now;
    if (said.at(-1) !== told) said.push(told);
    return null;
  }
  page.show(<Said />);
  return {
    said,
    draw: () => draw(),
    type(typed: string) {
      query = typed;
      draw();
    },
  };
}

const atRest = () => new Promise((resolve) => setTimeout(resolve, 50));

test('what stands in the text that was read last is not called missing before that is looked through', async () => {
  const { read, tell, readings } = libraryBeingRead();
  read(0, '养老床位');
  const { said, draw } = shownSearch('防汛', readings);
  await atRest();
  read(1, '防汛责任');
  draw();
  await atRest();
  tell();
  draw();
  await expect.poll(() => said.at(-1)).toBe(`防汛 ${SECOND}`);
  expect(said).toEqual(['looking', `防汛 ${SECOND}`]);
});

test('what is missing is said once, though it is looked for again when there is news', async () => {
  const { read, tell, readings } = libraryBeingRead();
  read(0, '养老床位');
  const { said, draw } = shownSearch('没有人说', readings);
  await atRest();
  read(1, '防汛责任');
  draw();
  await expect.poll(() => said.at(-1)).toBe('nothing');
  tell();
  draw();
  await atRest();
  expect(said).toEqual(['looking', 'nothing']);
});

test('what was found stays, with the words that found it, until what is typed next is found', async () => {
  const { read, readings } = libraryBeingRead();
  read(0, '养老床位');
  read(1, '防汛责任');
  const { said, type } = shownSearch('', readings);
  type('床位');
  const [first, second] = [`床位 ${FIRST}`, `防汛 ${SECOND}`];
  await expect.poll(() => said.at(-1)).toBe(first);
  type('防汛');
  await expect.poll(() => said.at(-1)).toBe(second);
  type('');
  await expect.poll(() => said.at(-1)).toBe('all');
  expect(said).toEqual(['all', first, second, 'all']);
});
