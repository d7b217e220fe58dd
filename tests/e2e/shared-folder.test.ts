import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBundle } from '../../lib/exchange/bundle/read-bundle.ts';
import { keptThings } from '../support/kept-things.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { openNotes, textsOf } from '../support/popup-page.ts';
import { sendNote } from '../support/send-note.ts';
import {
  type FolderFile,
  filesOfFolder,
  holdFile,
  putFile,
  settingsWithFolder,
  takeFolderAway,
} from '../support/team-folder.ts';

const HERE = 'http://www.jinshan.gov.cn/';
const WORDS = '至少10個授權';

let theirs: ExtensionBrowser;
let ours: ExtensionBrowser;
let theirSettings: Page;
let settings: Page;
let page: Page;
/** The file of the colleague, as it is whole. */
let file: FolderFile;

const chooseFolder = async (on: Page) => {
  await on.getByRole('button', { name: '选文件夹…' }).click();
  await on.getByText('上次同步：').waitFor();
};
const sync = async (on: Page) => {
  await on.getByRole('button', { name: '现在同步' }).click();
  // Whoever asks for the lock next gets it when the work is done.
  await on.evaluate(() => navigator.locks.request('shared-folder', () => undefined));
};
const texts = async (browser: ExtensionBrowser) =>
  (await keptThings(browser, 'note')).flatMap(({ heads }) =>
    heads.map((head) => head.content.text),
  );

beforeAll(async () => {
  const seed = readFileSync('tests/fixtures/seed-page.html', 'utf8');
  const options = { sites: { 'www.jinshan.gov.cn': { '/': seed } } };
  [theirs, ours] = await Promise.all([launchWithExtension(options), launchWithExtension(options)]);
  await sendNote(theirs, await theirs.open(HERE), { words: WORDS, text: '同事写的' });
  page = await ours.open(HERE);
  theirSettings = await settingsWithFolder(theirs);
  settings = await settingsWithFolder(ours);
});
afterAll(() => Promise.all([theirs.close(), ours.close()]));

test('without being asked Piyue touches no folder', async () => {
  await settings.getByRole('button', { name: '选文件夹…' }).waitFor();
  const stored = await settings.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(): object } } } }
    ).chrome.storage.local.get(),
  );
  expect(stored).not.toHaveProperty('shared-folder');
});

test('a chosen folder gets one file, a whole bundle of what was written here', async () => {
  await chooseFolder(theirSettings);
  await expect.poll(async () => (await filesOfFolder(theirSettings)).length).toBe(1);
  const [written] = await filesOfFolder(theirSettings);
  file = written as FolderFile;
  expect(file.name).toMatch(/^piyue-[0-9a-f]{8}\.jsonl$/u);
  const read = await readBundle(new TextEncoder().encode(file.text));
  expect('bundle' in read && read.bundle.revisions.map(({ kind }) => kind).sort()).toEqual([
    'note',
    'notice',
  ]);
  expect('bundle' in read && read.bundle.texts.size).toBe(1);
});

test('half of a colleague’s file harms nothing and is told; the whole of it is taken as soon as a popup opens', async () => {
  await putFile(settings, { name: file.name, text: file.text.slice(0, file.text.length * 0.9) });
  await chooseFolder(settings);
  await settings.getByText('不完整，也许正在写或正在同步，下次再读').waitFor();
  expect(await texts(ours)).toEqual([]);
  await putFile(settings, file);
  const popup = await openNotes(ours, page);
  await popup.getByText('收到 2 条（未署名）。').waitFor();
  await expect.poll(() => textsOf(popup, '.note-row .note-text')).toEqual(['同事写的']);
  await popup.close();
  await settings.getByText('2 条记录').waitFor();
});

test('what is in step already is neither written nor told again', async () => {
  const before = await filesOfFolder(settings);
  await sync(settings);
  expect(await filesOfFolder(settings)).toEqual(before);
});

test('what was written here goes to the colleague, and a change made on both sides stands as a conflict', async () => {
  const [note] = await keptThings(ours, 'note');
  const change = { words: WORDS, id: note?.id ?? '', parents: [note?.heads[0]?.id ?? ''] };
  await sendNote(ours, page, { ...change, text: '我改的' });
  await sync(settings);
  await expect.poll(async () => (await filesOfFolder(settings)).length).toBe(2);
  const [there] = theirs.context.pages().filter((each) => each.url() === HERE);
  await sendNote(theirs, there as Page, { ...change, text: '同事改的' });
  for (const each of await filesOfFolder(settings))
    if (each.name !== file.name) await putFile(theirSettings, each);
  await sync(theirSettings);
  await theirSettings.getByText('其中 1 条与这里的改动冲突').waitFor();
  expect((await texts(theirs)).toSorted()).toEqual(['同事改的', '我改的'].toSorted());
});

test('a file that another program holds is not written, told, and written the next time', async () => {
  const own = (await filesOfFolder(settings)).find(({ name }) => name !== file.name);
  const free = await holdFile(settings, own?.name ?? '');
  await sendNote(ours, page, { words: null, text: '再写一条' });
  await sync(settings);
  await settings.getByText('写不进这个文件夹').waitFor();
  await free();
  await sync(settings);
  await expect.poll(() => settings.getByText('写不进这个文件夹').count()).toBe(0);
  const [after] = (await filesOfFolder(settings)).filter(({ name }) => name === own?.name);
  expect(after?.text).toContain('再写一条');
});

test('a folder that has gone is told in popup and settings; notes stay, and all goes on when it is back', async () => {
  await takeFolderAway(settings);
  const popup = await ours.openPopup(page);
  await popup.getByText('现在找不到这个文件夹').waitFor();
  await popup.close();
  await settings.getByRole('alert').getByText('现在找不到这个文件夹').waitFor();
  expect(await texts(ours)).toContain('再写一条');
  await putFile(settings, file);
  await sync(settings);
  await expect.poll(() => settings.getByRole('alert').count()).toBe(0);
  // The drive came back without our own file: it is written again.
  await expect.poll(async () => (await filesOfFolder(settings)).length).toBe(2);
});

test('after a restart the browser asks once more: it is said, and one click goes on', async () => {
  await settings.evaluate(() => {
    let state = 'prompt';
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => state,
      async requestPermission() {
        state = 'granted';
        return state;
      },
    });
  });
  await sync(settings);
  await settings.getByText('浏览器要再问您一次').waitFor();
  await settings.getByRole('button', { name: '允许…' }).click();
  await expect.poll(() => settings.getByText('浏览器要再问您一次').count()).toBe(0);
});

test('a folder that is given up keeps its files, and is looked at no more', async () => {
  const before = await filesOfFolder(settings);
  await settings.getByRole('button', { name: '不再使用' }).click();
  await settings.getByText('不再使用了。').waitFor();
  await sendNote(ours, page, { words: null, text: '不给别人' });
  const popup = await openNotes(ours, page);
  await popup.getByText('不给别人').waitFor();
  await popup.close();
  expect(await filesOfFolder(settings)).toEqual(before);
});
