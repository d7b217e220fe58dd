import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SavedNotice } from '../../../lib/model/saved-notice.ts';
import { fingerprint } from '../../../lib/notebook/fingerprint.ts';
import { nameOfText } from '../../../lib/notebook/placeless.ts';
import { textHash } from '../../../lib/notebook/text-hash.ts';
import type { Database } from '../../../lib/store/database.ts';
import { noticeRecord } from '../../../lib/store/notice-record.ts';
import { revise } from '../../../lib/store/revise.ts';
import { savedNotice } from '../../support/many-notes.ts';
import { dropDatabase, newDatabase } from '../../support/test-database.ts';

const TEXT =
  '关于做好某项工作的通知\n各镇人民政府要把这项工作摆上重要议事日程，抓紧落实，按时报告。';
const PAGE = 'https://www.example.gov.cn/zc/1.html';
const by = { id: '00000000-0000-4000-8000-000000000001', name: '' };
let database: Database;
beforeEach(async () => {
  database = await newDatabase();
});
afterEach(() => dropDatabase(database));

test('a notice that was read from a file without an address gets that of the page on which it is met', async () => {
  const hash = await textHash(TEXT);
  const read: SavedNotice = {
    ...savedNotice(1),
    urls: [nameOfText(hash)],
    text: hash,
    fingerprint: fingerprint(TEXT),
  };
  const of = crypto.randomUUID();
  await revise(database, [{ kind: 'notice', of, parents: [], content: read }], { by, now: 1 });
  const { id, changes } = await noticeRecord(database, { ...read, urls: [PAGE] }, TEXT);
  expect(id).toBe(of);
  expect(changes.map(({ content }) => content)).toEqual([{ ...read, urls: [PAGE] }]);
});
