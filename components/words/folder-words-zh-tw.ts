import type { FolderWords } from './folder-words.ts';

/** Traditional Chinese. */
export const folderWordsZhTw: FolderWords = {
  title: '團隊共用資料夾',
  about:
    '選一個大家都能讀寫的資料夾，網路磁碟機或同步碟都行。批閱在裡面寫一個自己的檔案，並讀同事的檔案，批註就合在一起，不經過任何伺服器。開啟彈出視窗、側欄或這一頁時進行。能打開這個資料夾的人，都看得到您的全部批註、核定和編碼。',
  unsupported:
    '這個瀏覽器不讓擴充功能讀寫資料夾（Chrome 和 Edge 可以）。請在彈出視窗裡用「匯出」做一個批註包交給同事，再用「匯入別人的批註」讀他們的；合併的規則是一樣的。',
  openImport: '匯入別人的批註…',
  choose: '選資料夾…',
  chooseOther: '換一個…',
  uses: (folder) => `正在使用「${folder}」`,
  sync: '現在同步',
  working: '正在同步…',
  allow: '允許…',
  stop: '不再使用',
  stopped: '不再使用了。您的檔案還在那個資料夾裡，批註都在本機。',
  synced: (when) => `上次同步：${when}`,
  came: (things, from) => `收到 ${things} 條（${from}）。`,
  conflicts: (things) => `其中 ${things} 條與這裡的改動衝突，兩種寫法都留著，請在批註裡選定。`,
  troubles: {
    permission:
      '瀏覽器要再問您一次，批閱才能讀寫這個資料夾。如果可以選，請選「每次造訪時都允許」，以後就不再問。',
    gone: '現在找不到這個資料夾：網路磁碟機也許沒有連上，資料夾也許移走或改名了。批註都在本機；找到了會接著同步。',
    'not-written':
      '寫不進這個資料夾：它也許是唯讀的，也許滿了，也許檔案正被別的程式占用。批註都在本機，下次再寫。',
    wrong: '沒有同步成，是批閱自己出了錯。批註都在本機，下次再試。',
  },
  files: '資料夾裡的檔案',
  noFiles: '還沒有檔案：您寫了批註，或者同事的檔案到了，就有了。',
  mine: '（您）',
  unnamed: '未署名',
  written: (when, wordings) => `${when} · ${wordings} 條記錄`,
  faults: {
    locked: '正被別的程式占用，下次再讀',
    cut: '不完整，也許正在寫或正在同步，下次再讀',
    damaged: '損壞，或者被改動過；等同事重新寫',
    'not-bundle': '不是批註包',
    'not-utf8': '被別的軟體另存過，編碼不是 UTF-8',
    newer: '是更新版本的批閱寫的，請先更新批閱',
    'too-large': '太大，不像是批註包',
  },
  short: '共用資料夾：',
  unread: (files) => `有 ${files} 個檔案沒有讀成。`,
  look: '去看看',
  close: '關閉',
};
