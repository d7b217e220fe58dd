import { codeWordsZhCn } from './code-words.ts';
import { exportWordsZhCn } from './export-words-zh-cn.ts';
import { noteWordsZhCn } from './note-words-zh-cn.ts';
import { verdictWordsZhCn } from './verdict-words.ts';
import type { Words } from './words.ts';

const kinds = {
  measure: '措施',
  target: '指标',
  must: '应当',
  prohibit: '不得',
  deadline: '时限',
  body: '责任单位',
};

/** Simplified Chinese. */
export const zhCn: Words = {
  lang: 'zh-CN',
  name: '批阅',
  kinds,
  kindOfOne: kinds,
  kindSwitches: '标出的种类',
  kindSwitchTip: (kind, on) => (on ? `不再标出${kind}` : `标出${kind}`),
  docNumber: '文号',
  issuers: '发文机关',
  date: '成文日期',
  genre: '文种',
  filter: '筛选',
  filterHint: '筛选：文字、单位、数字',
  outline: '措施与指标',
  rowsLeft: (rows) => `${rows} 项`,
  noMatch: { title: '没有符合的条目', text: '换个词试试。简体、繁体都可以。' },
  allHidden: { title: '都已隐藏', text: '上面的种类都关掉了，打开一个就能看到。' },
  nothingFound: {
    title: '没有找到措施和指标',
    text: '全文读完了，没有发现措施、义务、时限、责任单位或量化指标。',
  },
  changes: {
    increase: '增加',
    decrease: '减少',
    limit: '限额、限时',
    frequency: '频次',
  },
  by: (date) => `至 ${date}`,
  inherited: '沿用',
  roles: { lead: '牵头', responsible: '责任', support: '配合' },
  modalities: { must: '应当', prohibit: '不得' },
  keys: '↑ ↓ 移动　Enter 跳到原文　? 为什么　/ 筛选',
  readAnywayNote: '看起来不是公文，应您的要求读了。',
  situations: {
    waiting: { title: '正在读…', text: '页面还在载入，或者正在解读。' },
    slow: {
      title: '页面还没有准备好',
      text: '等了很久仍没有回音。页面载入完后这里会自动更新，也可以刷新页面。',
    },
    'not-notice': { title: '这一页不像公文', text: '所以没有标出任何内容。' },
    foreign: {
      title: '还没有读这一页',
      text: '批阅只在政府网站上自动运行；别的网站，您点了才读。',
    },
    off: { title: '已在这个网站停用', text: '批阅在这里什么也不读，什么也不标。' },
    'file-page': {
      title: '读不到本机文件',
      text: '请在浏览器的扩展管理页，打开批阅的“允许访问文件网址”，再刷新本页。',
    },
    'no-access': {
      title: '浏览器不让读这一页',
      text: '浏览器自己的页面和应用商店不让扩展读取。如果是普通网页，请在页面上点一下工具栏里的批阅图标再试。',
    },
    'too-long': {
      title: '文字太长',
      text: '这一页超过一百万字，没有读。可以打开其中单独的一份公文再试。',
    },
    'no-text': {
      title: '没有读到正文',
      text: '页面里几乎没有中文文字，也许公文是图片、PDF 或附件。',
    },
    failed: { title: '没能读完', text: '解读时出了错。请刷新页面再试。' },
  },
  lacks: (signs) => `没有找到${signs.join('、')}，所以没有标出任何内容。`,
  signs: { docNumber: '文号', issuers: '发文机关', addressees: '主送机关', measures: '措施' },
  readAnyway: '仍然读这一页',
  readPage: '读这一页',
  retry: '再试一次',
  always: (host) => `总是在 ${host} 上运行`,
  stopAlways: (host) => `不再自动在 ${host} 上运行`,
  switchOff: (host) => `在 ${host} 上停用`,
  switchOn: (host) => `在 ${host} 上启用`,
  why: '为什么',
  whyByPlace: '按它在文中的位置认出。',
  settings: '设置',
  workspace: '工作台',
  ownDamaged: '您自己加的词读不了。',
  views: '看什么',
  findings: '要点',
  notes: '批注',
  openPanel: '在侧边栏打开',
  aboutNotes: noteWordsZhCn,
  aboutExport: exportWordsZhCn,
  aboutCodes: codeWordsZhCn,
  aboutVerdicts: verdictWordsZhCn,
};
