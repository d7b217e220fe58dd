import { afterAll, expect, test } from 'vitest';
import { keptThings } from '../support/kept-things.ts';
import { launchWithExtension } from '../support/launch-with-extension.ts';
import { untilLit } from '../support/lit-page.ts';
import { noticeArticle, officialPage } from '../support/notice-page.ts';
import { clickIn, untilPanel, valueIn } from '../support/panels.ts';
import { smallDisk } from '../support/small-disk.ts';
import { openEditor, writeNote } from '../support/write-note.ts';

const WORDS = '推进涉企事项线上办理';
const OTHER = '任何单位不得以任何名义';

const disk = smallDisk();
afterAll(() => disk?.remove());

test.skipIf(disk === null)(
  'on a full disk the words stay in the editor and are saved when there is room again (needs root on Linux)',
  async () => {
    const browser = await launchWithExtension({
      sites: { 'www.jinshan.gov.cn': { '/notice.html': officialPage(noticeArticle()) } },
      profilesIn: disk?.folder ?? '',
    });
    try {
      const page = await browser.open('http://www.jinshan.gov.cn/notice.html');
      await untilLit(page, 'passage-prohibit', '不得');
      await writeNote(page, WORDS, '还有地方');
      disk?.fill();
      await openEditor(page, OTHER);
      await page.keyboard.type('没有地方了');
      await clickIn(page, '保存');
      await untilPanel(page, 'card', '空间已满');
      expect(await valueIn(page, '批注内容')).toBe('没有地方了');
      disk?.empty();
      await clickIn(page, '保存');
      await untilLit(page, 'passage-written', OTHER);
      const notes = await keptThings(browser, 'note');
      expect(notes.flatMap(({ heads }) => heads.map(({ content }) => content.text))).toEqual([
        '还有地方',
        '没有地方了',
      ]);
    } finally {
      await browser.close();
    }
  },
);
