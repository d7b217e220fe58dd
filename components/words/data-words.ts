import type { FaceLanguage } from '../../lib/model/settings.ts';
import { type ByLanguage, useWordsOf } from './use-words-of.ts';

/** The words about the language of the interface and about what is kept. */
export interface DataWords {
  readonly language: string;
  readonly languageAbout: string;
  readonly browserLanguage: string;
  readonly languages: Readonly<Record<FaceLanguage, string>>;
  readonly data: string;
  readonly dataAbout: string;
  readonly holds: (notices: number, notes: number, size: string | null) => string;
  readonly lastBackup: (day: string) => string;
  readonly neverBackedUp: string;
  readonly backUp: string;
  readonly backedUp: (file: string) => string;
  readonly backingUp: string;
  readonly stop: string;
  readonly stopped: string;
  readonly restore: string;
  readonly failed: string;
  readonly deleteAll: string;
  readonly deleteAbout: string;
  /** What is to be typed, and what asks for it. */
  readonly deleteWord: string;
  readonly typeIt: (word: string) => string;
  readonly deleteNow: string;
  readonly deleting: string;
  readonly deleted: string;
  readonly remind: (days: number | 'never') => string;
  readonly toBackup: string;
}

const LANGUAGES = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

const DATA_WORDS: ByLanguage<DataWords> = {
  'zh-CN': {
    language: '界面语言',
    languageAbout: '扩展各页和网页上的卡片用哪种语言；公文原文不变。已打开的网页刷新后生效。',
    browserLanguage: '跟随浏览器',
    languages: LANGUAGES,
    data: '数据',
    dataAbout:
      '批注、核定、编码、台账进展和收存的全文都只在这台电脑的浏览器里。备份是一个文件，放到别处保管；换电脑时用它恢复。自己加的词另在上面导出。',
    holds: (notices, notes, size) =>
      `${notices} 份公文，${notes} 条批注${size === null ? '' : `，占 ${size}`}。`,
    lastBackup: (day) => `上次备份：${day}。`,
    neverBackedUp: '还没有备份过。',
    backUp: '现在备份',
    backedUp: (file) => `已存为“${file}”。`,
    backingUp: '正在备份…',
    stop: '停止',
    stopped: '已停止备份，没有留下文件。',
    restore: '从备份恢复…',
    failed: '没有做成，什么都没有改动。请再试一次。',
    deleteAll: '全部删除',
    deleteAbout:
      '删除这个扩展存下的一切：批注、收存的公文、自己加的词、设置、草稿。无法撤销，请先备份。',
    deleteWord: '全部删除',
    typeIt: (word) => `确认请输入“${word}”`,
    deleteNow: '删除',
    deleting: '正在删除…',
    deleted: '已全部删除。',
    remind: (days) =>
      days === 'never' ? '您的批注还没有备份过。' : `上次备份已是 ${days} 天前，之后又有改动。`,
    toBackup: '去备份',
  },
  'zh-TW': {
    language: '介面語言',
    languageAbout:
      '擴充功能各頁和網頁上的卡片用哪種語言；公文原文不變。已開啟的網頁重新整理後生效。',
    browserLanguage: '跟隨瀏覽器',
    languages: LANGUAGES,
    data: '資料',
    dataAbout:
      '批註、核定、編碼、臺帳進展和收存的全文都只在這臺電腦的瀏覽器裡。備份是一個檔案，放到別處保管；換電腦時用它還原。自己加的詞另在上面匯出。',
    holds: (notices, notes, size) =>
      `${notices} 份公文，${notes} 條批註${size === null ? '' : `，占 ${size}`}。`,
    lastBackup: (day) => `上次備份：${day}。`,
    neverBackedUp: '還沒有備份過。',
    backUp: '現在備份',
    backedUp: (file) => `已存為「${file}」。`,
    backingUp: '正在備份…',
    stop: '停止',
    stopped: '已停止備份，沒有留下檔案。',
    restore: '從備份還原…',
    failed: '沒有做成，什麼都沒有改動。請再試一次。',
    deleteAll: '全部刪除',
    deleteAbout:
      '刪除這個擴充功能存下的一切：批註、收存的公文、自己加的詞、設定、草稿。無法復原，請先備份。',
    deleteWord: '全部刪除',
    typeIt: (word) => `確認請輸入「${word}」`,
    deleteNow: '刪除',
    deleting: '正在刪除…',
    deleted: '已全部刪除。',
    remind: (days) =>
      days === 'never' ? '您的批註還沒有備份過。' : `上次備份已是 ${days} 天前，之後又有改動。`,
    toBackup: '去備份',
  },
  en: {
    language: 'Language',
    languageAbout:
      'Of the extension’s pages and of the cards in web pages; notices stay as they are. Pages that are open show it after a reload.',
    browserLanguage: 'As the browser',
    languages: LANGUAGES,
    data: 'Data',
    dataAbout:
      'Notes, verdicts, codes, progress and kept texts lie in this browser on this machine alone. A backup is a file to keep elsewhere, from which they are restored on another machine. Your own words are exported above.',
    holds: (notices, notes, size) =>
      `${notices} notices, ${notes} notes${size === null ? '' : `, ${size}`}.`,
    lastBackup: (day) => `Last backup: ${day}.`,
    neverBackedUp: 'No backup was made yet.',
    backUp: 'Back up now',
    backedUp: (file) => `Saved as “${file}”.`,
    backingUp: 'Backing up…',
    stop: 'Stop',
    stopped: 'The backup was stopped; no file was left.',
    restore: 'Restore from a backup…',
    failed: 'It did not work, and nothing is changed. Please try again.',
    deleteAll: 'Delete everything',
    deleteAbout:
      'Deletes all that this extension keeps: notes, kept notices, your own words, settings, drafts. This cannot be undone; make a backup first.',
    deleteWord: 'delete everything',
    typeIt: (word) => `Type “${word}” to confirm`,
    deleteNow: 'Delete',
    deleting: 'Deleting…',
    deleted: 'Everything is deleted.',
    remind: (days) =>
      days === 'never'
        ? 'Your notes have never been backed up.'
        : `The last backup is ${days} days old, and you have written since.`,
    toBackup: 'To the backup',
  },
};

/** The words about language and data in the language of the rest. */
export function useDataWords(): DataWords {
  return useWordsOf(DATA_WORDS);
}
