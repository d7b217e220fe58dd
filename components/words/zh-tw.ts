import { codeWordsZhTw } from './code-words.ts';
import { exportWordsZhTw } from './export-words-zh-tw.ts';
import { noteWordsZhTw } from './note-words-zh-tw.ts';
import { verdictWordsZhTw } from './verdict-words.ts';
import type { Words } from './words.ts';

const kinds = {
  measure: '措施',
  target: '指標',
  must: '應當',
  prohibit: '不得',
  deadline: '時限',
  body: '責任單位',
};

/** Traditional Chinese. */
export const zhTw: Words = {
  lang: 'zh-TW',
  name: '批閱',
  kinds,
  kindOfOne: kinds,
  kindSwitches: '標出的種類',
  kindSwitchTip: (kind, on) => (on ? `不再標出${kind}` : `標出${kind}`),
  docNumber: '文號',
  issuers: '發文機關',
  date: '發文日期',
  genre: '文種',
  filter: '篩選',
  filterHint: '篩選：文字、單位、數字',
  outline: '措施與指標',
  rowsLeft: (rows) => `${rows} 項`,
  noMatch: { title: '沒有符合的條目', text: '換個詞試試。簡體、繁體都可以。' },
  allHidden: { title: '都已隱藏', text: '上面的種類都關掉了，打開一個就能看到。' },
  nothingFound: {
    title: '沒有找到措施和指標',
    text: '全文讀完了，沒有發現措施、義務、時限、責任單位或量化指標。',
  },
  changes: {
    increase: '增加',
    decrease: '減少',
    limit: '限額、限時',
    frequency: '頻次',
  },
  by: (date) => `至 ${date}`,
  inherited: '沿用',
  roles: { lead: '主辦', responsible: '負責', support: '協辦' },
  modalities: { must: '應當', prohibit: '不得' },
  keys: '↑ ↓ 移動　Enter 跳到原文　? 為什麼　/ 篩選',
  readAnywayNote: '看起來不是公文，應您的要求讀了。',
  situations: {
    waiting: { title: '正在讀…', text: '頁面還在載入，或者正在解讀。' },
    slow: {
      title: '頁面還沒有準備好',
      text: '等了很久仍沒有回音。頁面載入完後這裡會自動更新，也可以重新整理頁面。',
    },
    'not-notice': { title: '這一頁不像公文', text: '所以沒有標出任何內容。' },
    foreign: {
      title: '還沒有讀這一頁',
      text: '批閱只在政府網站上自動執行；別的網站，您按了才讀。',
    },
    off: { title: '已在這個網站停用', text: '批閱在這裡什麼也不讀，什麼也不標。' },
    'file-page': {
      title: '讀不到本機檔案',
      text: '請在瀏覽器的擴充功能管理頁，打開批閱的「允許存取檔案網址」，再重新整理本頁。',
    },
    'no-access': {
      title: '瀏覽器不讓讀這一頁',
      text: '瀏覽器自己的頁面和應用程式商店不讓擴充功能讀取。如果是普通網頁，請在頁面上按一下工具列裡的批閱圖示再試。',
    },
    'too-long': {
      title: '文字太長',
      text: '這一頁超過一百萬字，沒有讀。可以打開其中單獨的一份公文再試。',
    },
    'no-text': {
      title: '沒有讀到正文',
      text: '頁面裡幾乎沒有中文文字，也許公文是圖片、PDF 或附件。',
    },
    failed: { title: '沒能讀完', text: '解讀時出了錯。請重新整理頁面再試。' },
  },
  lacks: (signs) => `沒有找到${signs.join('、')}，所以沒有標出任何內容。`,
  signs: { docNumber: '文號', issuers: '發文機關', addressees: '受文者', measures: '措施' },
  readAnyway: '仍然讀這一頁',
  readPage: '讀這一頁',
  retry: '再試一次',
  always: (host) => `總是在 ${host} 上執行`,
  stopAlways: (host) => `不再自動在 ${host} 上執行`,
  switchOff: (host) => `在 ${host} 上停用`,
  switchOn: (host) => `在 ${host} 上啟用`,
  why: '為什麼',
  whyByPlace: '按它在文中的位置認出。',
  settings: '設定',
  workspace: '工作臺',
  ownDamaged: '您自己加的詞讀不了。',
  views: '看什麼',
  findings: '要點',
  notes: '批註',
  openPanel: '在側邊欄打開',
  aboutNotes: noteWordsZhTw,
  aboutExport: exportWordsZhTw,
  aboutCodes: codeWordsZhTw,
  aboutVerdicts: verdictWordsZhTw,
};
