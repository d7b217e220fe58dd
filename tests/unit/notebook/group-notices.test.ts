import { expect, test } from 'vitest';
import type { Revision } from '../../../lib/model/revision.ts';
import type { SavedNotice } from '../../../lib/model/saved-notice.ts';
import { groupNotices } from '../../../lib/store/group-notices.ts';
import { thingRow } from '../../../lib/store/thing-row.ts';
import { idOf, savedNotice } from '../../support/many-notes.ts';

const by = { id: idOf(1, 1), name: '' };

function rowOf(at: number, content: SavedNotice | null) {
  const of = idOf(2, at);
  const first: Revision = {
    ...{ id: idOf(6, at), kind: 'notice', of, parents: [], by },
    at: { time: at, count: 0, device: by.id },
    content: content ?? savedNotice(at),
  };
  const gone: Revision = { ...first, id: idOf(7, at), parents: [first.id], content: null };
  return thingRow(content === null ? [first, gone] : [first]);
}

const elsewhere = (at: number, notice: SavedNotice): SavedNotice => ({
  ...notice,
  urls: [`https://elsewhere.example/${at}`],
});
const numbered = (docNumber: string, at: number): SavedNotice => {
  const notice = savedNotice(at);
  return { ...notice, fields: { ...notice.fields, docNumber } };
};
const standing = (url: string, notice: SavedNotice): SavedNotice => ({ ...notice, urls: [url] });
const LATEST = 'https://www.example.gov.cn/latest';

const cases: readonly [
  what: string,
  notices: readonly (SavedNotice | null)[],
  groups: number[][],
][] = [
  ['others stay apart', [savedNotice(1), savedNotice(2)], [[0], [1]]],
  [
    'a copy on another site is the same',
    [savedNotice(1), savedNotice(2), elsewhere(3, savedNotice(1))],
    [[0, 2], [1]],
  ],
  [
    'what replaced a notice at its address is another',
    [
      standing(LATEST, numbered('甲〔2024〕1号', 1)),
      standing(LATEST, numbered('甲〔2025〕1号', 1)),
    ],
    [[0], [1]],
  ],
  ['what was deleted is not there', [null, savedNotice(2)], [[1]]],
];

test.each(cases)('in the library %s', (_, notices, groups) => {
  const rows = notices.map((notice, index) => rowOf(index, notice));
  const ids = groupNotices(rows).map((group) => group.map(({ id }) => id));
  expect(ids).toEqual(groups.map((group) => group.map((index) => idOf(2, index))));
});
