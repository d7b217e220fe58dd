import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeBundle } from '../../lib/exchange/bundle/make-bundle.ts';
import { readBundle } from '../../lib/exchange/bundle/read-bundle.ts';
import type { Revision } from '../../lib/model/revision.ts';
import { exportFile, openExports } from '../support/export-file.ts';
import { keptThings } from '../support/kept-things.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { manyNotes } from '../support/many-notes.ts';
import { openNotes, textsOf } from '../support/popup-page.ts';
import { sampleBundle, uuid } from '../support/sample-bundle.ts';
import { sendNote } from '../support/send-note.ts';
import { stopAtOnce } from '../support/stop-at-once.ts';

const HERE = 'http://www.jinshan.gov.cn/';
const WORDS = '至少10個授權';

let theirs: ExtensionBrowser;
let ours: ExtensionBrowser;
let page: Page;
let bundle: Uint8Array;
beforeAll(async () => {
  const seed = readFileSync('tests/fixtures/seed-page.html', 'utf8');
  const options = { sites: { 'www.jinshan.gov.cn': { '/': seed } } };
  theirs = await launchWithExtension(options);
  const written = await theirs.open(HERE);
  await sendNote(theirs, written, { words: WORDS, text: '同事写的' });
  const popup = await theirs.openPopup(written);
  await openExports(popup);
  bundle = (await exportFile(popup, '批注包')).bytes;
  ours = await launchWithExtension(options);
  page = await ours.open(HERE);
});
afterAll(() => Promise.all([theirs.close(), ours.close()]));

/** The import page with a file chosen. */
async function importPage(name: string, bytes: Uint8Array | string): Promise<Page> {
  const opened = await ours.open(`chrome-extension://${ours.extensionId}/import.html`);
  const buffer = Buffer.from(bytes);
  await opened.getByLabel('选文件…').setInputFiles({ name, mimeType: '', buffer });
  return opened;
}

async function noteTexts(): Promise<string[]> {
  const popup = await openNotes(ours, page);
  const texts = await textsOf(popup, '.note-row .note-text');
  await popup.close();
  return texts;
}

test('the way to it is in the menu of files', async () => {
  const popup = await ours.openPopup(page);
  await openExports(popup);
  const opening = ours.context.waitForEvent('page');
  await popup.getByRole('button', { name: '导入别人的批注…' }).click();
  const opened = await opening;
  await opened.getByRole('heading', { name: '导入批注' }).waitFor();
  await Promise.all([opened.close(), popup.close()]);
});

test('a damaged file is told with its line, and the notebook is as it was', async () => {
  const cut = await importPage('cut.piyue.jsonl', bundle.subarray(0, bundle.length - 9));
  expect(await cut.getByRole('alert').textContent()).toContain('文件不完整，也许没有下载完。');
  await cut.close();
  const forged = new TextDecoder().decode(bundle).replace('"kind":"note"', '"kind":"virus"');
  const opened = await importPage('x.piyue.jsonl', forged);
  expect(await opened.getByRole('alert').textContent()).toMatch(/文件损坏.*line \d+, revision/u);
  await opened.close();
  expect(await keptThings(ours, 'note')).toEqual([]);
});

test('a file that is dropped on the page is read, as one that is chosen', async () => {
  const opened = await ours.open(`chrome-extension://${ours.extensionId}/import.html`);
  const drop = await opened.evaluateHandle((text) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([text], 'notes.jsonl'));
    return dropped;
  }, new TextDecoder().decode(bundle));
  const choice = opened.locator('.file-choice');
  await choice.dispatchEvent('dragover', { dataTransfer: drop });
  expect(await choice.getAttribute('class')).toContain('over');
  await choice.dispatchEvent('drop', { dataTransfer: drop });
  await opened.getByText('“notes.jsonl”里有：').waitFor();
  expect(await choice.getAttribute('class')).not.toContain('over');
  await opened.close();
});

test('a colleague’s bundle is shown first, taken with one click, and taken back with another', async () => {
  const opened = await importPage('notes.piyue.jsonl', bundle);
  await opened.getByText('新的 2 条').waitFor();
  expect(await opened.locator('.plan-text').allTextContents()).toContain(`「${WORDS}」 同事写的`);
  expect(await keptThings(ours, 'note')).toEqual([]);
  await opened.getByRole('button', { name: '全部导入（2）' }).click();
  await opened.getByText('已导入 2 条记录。').waitFor();
  expect(await noteTexts()).toEqual(['同事写的']);
  await opened.getByRole('button', { name: '撤销' }).click();
  await opened.getByText('已撤销，和导入前一样。').waitFor();
  expect(await keptThings(ours, 'note')).toEqual([]);
  await opened.close();
});

test('checking, taking and taking back can each be stopped, with nothing done by halves', async () => {
  const name = '大批.piyue.jsonl';
  const notes = { ...sampleBundle, revisions: manyNotes(30, 100), texts: new Map() };
  const large = makeBundle(notes, name).content as string;
  const opened = await importPage('notes.piyue.jsonl', bundle);
  const choose = () =>
    opened.getByLabel('选文件…').setInputFiles({ name, mimeType: '', buffer: Buffer.from(large) });
  const stopped = opened.getByText('已停止，批注本没有变。');
  await stopAtOnce(opened);
  await choose();
  await stopped.waitFor();
  await choose();
  const all = opened.getByRole('button', { name: '全部导入（3030）' });
  await all.waitFor();
  await stopAtOnce(opened);
  await all.click();
  await stopped.waitFor();
  expect(await keptThings(ours, 'note')).toEqual([]);
  await choose();
  await all.click();
  const undo = opened.getByRole('button', { name: '撤销' });
  await undo.waitFor();
  await stopAtOnce(opened);
  await undo.click();
  await opened.getByText('已导入 3030 条记录。').waitFor();
  expect(await keptThings(ours, 'note')).toHaveLength(3000);
  await undo.click();
  await opened.getByText('已撤销，和导入前一样。').waitFor();
  expect(await keptThings(ours, 'note')).toEqual([]);
  await opened.close();
});

test('a chosen note brings its notice, and a second time the file holds nothing new', async () => {
  const opened = await importPage('notes.piyue.jsonl', bundle);
  const row = opened.locator('.plan-row', { hasText: '公文' });
  await row.getByRole('checkbox').uncheck();
  await opened.getByRole('button', { name: '只导入选中的（1）' }).click();
  await opened.getByText('已导入 2 条记录。').waitFor();
  expect(await noteTexts()).toEqual(['同事写的']);
  await opened.close();
  const again = await importPage('notes.piyue.jsonl', bundle);
  await again.getByText('没有这里还没有的内容。').waitFor();
  await again.close();
});

/** The bundle with a further wording of its note by somebody else, made from the one that it holds. */
async function changedBy(name: string, text: string): Promise<string> {
  const read = await readBundle(bundle);
  if ('fault' in read) throw new Error(read.fault.message);
  const { revisions } = read.bundle;
  const note = revisions.find(({ kind }) => kind === 'note');
  const by = { id: uuid(7), name };
  const at = { ...note?.at, time: Date.UTC(2016, 0), device: by.id };
  const content = { ...note?.content, text };
  const other = { ...note, id: uuid(8), parents: [note?.id], at, by, content } as Revision;
  return makeBundle({ ...read.bundle, revisions: [...revisions, other] }, 'x').content as string;
}

test('what was changed here and there is a conflict of which both wordings are kept', async () => {
  const [note] = await keptThings(ours, 'note');
  const [head] = note!.heads;
  await sendNote(ours, page, { words: WORDS, text: '我改的', id: note!.id, parents: [head!.id] });
  const opened = await importPage('x.piyue.jsonl', await changedBy('王五', '王五改的'));
  await opened.getByText('冲突 1 条（两种写法都会保留，由您选定）').waitFor();
  const row = opened.locator('.plan-row.conflict');
  expect(await row.textContent()).toContain('王五');
  expect(await row.locator('.plan-text').allTextContents()).toEqual(
    expect.arrayContaining([`未署名：「${WORDS}」 我改的`, `王五：「${WORDS}」 王五改的`]),
  );
  await opened.getByRole('button', { name: '全部导入（1）' }).click();
  await opened.getByText('已导入 1 条记录。').waitFor();
  const [conflict] = await keptThings(ours, 'note');
  expect(conflict?.state).toBe('conflict');
  await opened.close();
});

test('notes of Hypothesis are put to the notice that they are on', async () => {
  const annotation = (id: string, uri: string, text: string) => ({
    ...{ id, uri, text, user: 'acct:li@hypothes.is', tags: [] },
    target: [{ selector: [{ type: 'TextQuoteSelector', exact: WORDS }] }],
  });
  const annotations = [
    annotation('a', HERE, '李四写的'),
    annotation('b', 'https://elsewhere.example/', '别处'),
  ];
  const opened = await importPage('hypothesis.json', JSON.stringify({ annotations }));
  await opened.getByText('1 条所在的公文这里没有').waitFor();
  await opened.getByRole('button', { name: '全部导入（1）' }).click();
  await opened.getByText('已导入 1 条记录。').waitFor();
  expect(await noteTexts()).toContain('李四写的');
  await opened.close();
});
