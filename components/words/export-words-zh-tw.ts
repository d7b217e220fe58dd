import type { ExportWords } from './export-words.ts';

/** Traditional Chinese. */
export const exportWordsZhTw: ExportWords = {
  export: '匯出',
  import: '匯入別人的批註…',
  scope: '匯出什麼',
  thisNotice: '這份公文',
  allNotices: '批註過的全部公文',
  onlyFiltered: '只要篩選出的',
  formats: {
    xlsx: { name: '臺帳', about: 'Excel、WPS' },
    csv: { name: 'CSV', about: '任務表，任何試算表軟體' },
    docx: { name: '報告', about: 'Word、WPS，批註在頁邊' },
    html: { name: '網頁報告', about: '任何瀏覽器，可列印' },
    md: { name: 'Markdown', about: 'Obsidian 等筆記' },
    ics: { name: '行事曆', about: '各項期限' },
    bundle: { name: '批註包', about: '給用批閱的同事，一字不差' },
    qdpx: { name: '質性分析專案', about: 'NVivo、ATLAS.ti、MAXQDA' },
    qdc: { name: '編碼本', about: '同上，只有編碼' },
    jsonld: { name: 'JSON-LD', about: 'W3C 網路註解標準' },
  },
  working: '正在產生…',
  stop: '停止',
  stopped: '已停止，沒有產生檔案。',
  done: (file) => `已存為「${file}」`,
  failures: {
    empty: '沒有這種檔案能寫的內容。',
    'no-page': '頁面沒有回應，請重新整理後再試。',
    'made-wrong': '產生檔案時出了錯。批註沒有受影響。',
  },
};
