import { type ByLanguage, useWordsOf } from './use-words-of.ts';

/** The words of the page that a person sees first, in one language. */
interface WelcomeWords {
  readonly title: string;
  readonly about: string;
  readonly example: string;
  readonly try: string;
  readonly does: string;
  readonly doesWhat: readonly string[];
  readonly never: string;
  readonly neverWhat: readonly string[];
  readonly begin: string;
  readonly beginHow: readonly string[];
  readonly toWorkspace: string;
  readonly toSettings: string;
  readonly failed: string;
}

const WELCOME_WORDS: ByLanguage<WelcomeWords> = {
  'zh-CN': {
    title: '批阅：读公文，写批注',
    about: '在政府网站上打开一份公文，措施、指标、义务、时限和责任单位就在原文里标出来。',
    example: '一份示例公文',
    try: '点一点标出的文字（或用 Tab 和方向键），看批阅读出了什么、凭什么。',
    does: '它做什么',
    doesWhat: [
      '认出公文，标出措施、量化指标、“应当”和“不得”、时限、责任单位，每一处都能追到原文和规则。',
      '选中文字就能写批注、打编码；核定机器读得对不对，改了算您的。',
      '工作台里跨公文查找、做台账、核定、编码、看图；导出 Excel、Word、日历、NVivo 等文件给同事。',
    ],
    never: '它从不做什么',
    neverWhat: [
      '不联网：没有服务器、没有账号，公文和批注都不离开这台电脑。',
      '不改网页：标记不动页面内容，网站看不到您写了什么。',
      '不替您定论：机器读的都可以核定、改正，您写的话不会被覆盖。',
    ],
    begin: '从这里开始',
    beginHow: [
      '政府网站（gov.cn 等）上自动运行；别的网站点一下工具栏的批阅图标就读。',
      '点工具栏的批阅图标，看这份公文的清单和批注。',
      '选中一段文字，旁边出现“写批注”。',
    ],
    toWorkspace: '打开工作台',
    toSettings: '设置',
    failed: '示例没有读成，请重新打开这一页。',
  },
  'zh-TW': {
    title: '批閱：讀公文，寫批註',
    about: '在政府網站上開啟一份公文，措施、指標、義務、時限和責任單位就在原文裡標出來。',
    example: '一份示例公文',
    try: '點一點標出的文字（或用 Tab 和方向鍵），看批閱讀出了什麼、憑什麼。',
    does: '它做什麼',
    doesWhat: [
      '認出公文，標出措施、量化指標、「應當」和「不得」、時限、責任單位，每一處都能追到原文和規則。',
      '選取文字就能寫批註、打編碼；核定機器讀得對不對，改了算您的。',
      '工作臺裡跨公文查找、做臺帳、核定、編碼、看圖；匯出 Excel、Word、行事曆、NVivo 等檔案給同事。',
    ],
    never: '它從不做什麼',
    neverWhat: [
      '不連網：沒有伺服器、沒有帳號，公文和批註都不離開這臺電腦。',
      '不改網頁：標記不動頁面內容，網站看不到您寫了什麼。',
      '不替您定論：機器讀的都可以核定、改正，您寫的話不會被覆蓋。',
    ],
    begin: '從這裡開始',
    beginHow: [
      '政府網站上自動執行；別的網站點一下工具列的批閱圖示就讀。',
      '點工具列的批閱圖示，看這份公文的清單和批註。',
      '選取一段文字，旁邊出現「寫批註」。',
    ],
    toWorkspace: '開啟工作臺',
    toSettings: '設定',
    failed: '示例沒有讀成，請重新開啟這一頁。',
  },
  en: {
    title: 'Piyue: read notices, write notes',
    about:
      'Open a notice on a Chinese government site, and its measures, targets, duties, deadlines and bodies light up in the text.',
    example: 'An example notice',
    try: 'Click on what is lit (or use Tab and the arrow keys) to see what was read, and why.',
    does: 'What it does',
    doesWhat: [
      'Recognises notices and marks measures, numeric targets, “must” and “must not”, deadlines and bodies; each leads to its words and its rule.',
      'Select words to write a note or give them a code; say whether the machine was right, and correct it.',
      'Search, ledger, checking, coding and pictures across notices in the workspace; files for Excel, Word, calendars, NVivo.',
    ],
    never: 'What it never does',
    neverWhat: [
      'It sends nothing: no server, no account; notices and notes stay on this machine.',
      'It changes no page: marks leave the page as it is, and the site does not see what you write.',
      'It decides nothing for you: all that was read can be judged and corrected, and nobody’s words are overwritten.',
    ],
    begin: 'How to begin',
    beginHow: [
      'It runs by itself on government sites (gov.cn and others); elsewhere, press its button in the toolbar.',
      'Press the button in the toolbar for the list of a notice’s findings and notes.',
      'Select some words, and “Write a note” appears beside them.',
    ],
    toWorkspace: 'Open the workspace',
    toSettings: 'Settings',
    failed: 'The example could not be read. Please open this page again.',
  },
};

/** The words of the first page in the language of the rest. */
export function useWelcomeWords(): WelcomeWords {
  return useWordsOf(WELCOME_WORDS);
}
