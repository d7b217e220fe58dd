import { type ByLanguage, useWordsOf } from './use-words-of.ts';

/** The words about one's own name. */
export interface NameWords {
  readonly title: string;
  readonly about: string;
  readonly name: string;
  readonly save: string;
  readonly saved: (name: string) => string;
  readonly earlier: (notes: number) => string;
  readonly sign: (name: string) => string;
  readonly signing: string;
  readonly stop: string;
  readonly signed: (notes: number) => string;
  readonly stopped: (notes: number) => string;
  readonly notSaved: string;
}

const NAME_WORDS: ByLanguage<NameWords> = {
  'zh-CN': {
    title: '署名',
    about:
      '写在您此后的每条批注上；同事在您导出的文件、批注包和共享文件夹里看到的就是它。以前写的不会自己改。',
    name: '您的名字',
    save: '保存',
    saved: (name) => (name === '' ? '此后写的不署名。' : `已保存，此后写的批注都署“${name}”。`),
    earlier: (notes) => `您以前写的批注里，有 ${notes} 条没有署这个名字。`,
    sign: (name) => `也署上“${name}”`,
    signing: '正在署名…',
    stop: '停止',
    signed: (notes) => `${notes} 条已署上；每条的旧版本都在它的历史里。`,
    stopped: (notes) => `已停下：${notes} 条已署上，其余的没有动。`,
    notSaved: '没有保存成，请再试一次。',
  },
  'zh-TW': {
    title: '署名',
    about:
      '寫在您此後的每條批註上；同事在您匯出的檔案、批註包和共用資料夾裡看到的就是它。以前寫的不會自己改。',
    name: '您的名字',
    save: '儲存',
    saved: (name) => (name === '' ? '此後寫的不署名。' : `已儲存，此後寫的批註都署「${name}」。`),
    earlier: (notes) => `您以前寫的批註裡，有 ${notes} 條沒有署這個名字。`,
    sign: (name) => `也署上「${name}」`,
    signing: '正在署名…',
    stop: '停止',
    signed: (notes) => `${notes} 條已署上；每條的舊版本都在它的歷史裡。`,
    stopped: (notes) => `已停下：${notes} 條已署上，其餘的沒有動。`,
    notSaved: '沒有儲存成，請再試一次。',
  },
  en: {
    title: 'Your name',
    about:
      'Goes on every note that you write from now on; colleagues see it in files that you export, in bundles and in a shared folder. What you wrote before stays as it was.',
    name: 'Name',
    save: 'Save',
    saved: (name) =>
      name === ''
        ? 'What you write from now on bears no name.'
        : `Saved. What you write from now on bears “${name}”.`,
    earlier: (notes) =>
      notes === 1
        ? 'One note that you wrote before does not bear this name.'
        : `${notes} notes that you wrote before do not bear this name.`,
    sign: (name) => `Put “${name}” on them, too`,
    signing: 'Putting your name on them…',
    stop: 'Stop',
    signed: (notes) =>
      `Done for ${notes === 1 ? 'one note' : `${notes} notes`}; how each was before stands in its history.`,
    stopped: (notes) =>
      `Stopped: ${notes === 1 ? 'one note bears' : `${notes} notes bear`} it, the others are as they were.`,
    notSaved: 'It was not saved; try again.',
  },
};

/** The words about one's own name in the language of the rest. */
export const useNameWords = (): NameWords => useWordsOf(NAME_WORDS);
