import type { ExportWords } from './export-words.ts';

/** Simplified Chinese. */
export const exportWordsZhCn: ExportWords = {
  export: '导出',
  import: '导入别人的批注…',
  scope: '导出什么',
  thisNotice: '这份公文',
  allNotices: '批注过的全部公文',
  onlyFiltered: '只要筛选出的',
  formats: {
    xlsx: { name: '台账', about: 'Excel、WPS' },
    csv: { name: 'CSV', about: '任务表，任何表格软件' },
    docx: { name: '报告', about: 'Word、WPS，批注在页边' },
    html: { name: '网页报告', about: '任何浏览器，可打印' },
    md: { name: 'Markdown', about: 'Obsidian 等笔记' },
    ics: { name: '日历', about: '各项时限' },
    bundle: { name: '批注包', about: '给用批阅的同事，一字不差' },
    qdpx: { name: '质性分析项目', about: 'NVivo、ATLAS.ti、MAXQDA' },
    qdc: { name: '编码本', about: '同上，只有编码' },
    jsonld: { name: 'JSON-LD', about: 'W3C 网络批注标准' },
  },
  working: '正在生成…',
  stop: '停止',
  stopped: '已停止，没有生成文件。',
  done: (file) => `已存为“${file}”`,
  failures: {
    empty: '没有这种文件能写的内容。',
    'no-page': '页面没有回应，请刷新后再试。',
    'made-wrong': '生成文件时出了错。批注没有受影响。',
  },
};
