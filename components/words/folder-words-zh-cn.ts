import type { FolderWords } from './folder-words.ts';

/** Simplified Chinese. */
export const folderWordsZhCn: FolderWords = {
  title: '团队共享文件夹',
  about:
    '选一个大家都能读写的文件夹，网络驱动器或同步盘都行。批阅在里面写一个自己的文件，并读同事的文件，批注就合在一起，不经过任何服务器。打开弹窗、侧栏或这一页时进行。能打开这个文件夹的人，都看得到您的全部批注、核定和编码。',
  unsupported:
    '这个浏览器不让扩展读写文件夹（Chrome 和 Edge 可以）。请在弹窗里用“导出”做一个批注包交给同事，再用“导入别人的批注”读他们的；合并的规则是一样的。',
  openImport: '导入别人的批注…',
  choose: '选文件夹…',
  chooseOther: '换一个…',
  uses: (folder) => `正在使用“${folder}”`,
  sync: '现在同步',
  working: '正在同步…',
  allow: '允许…',
  stop: '不再使用',
  stopped: '不再使用了。您的文件还在那个文件夹里，批注都在本机。',
  synced: (when) => `上次同步：${when}`,
  came: (things, from) => `收到 ${things} 条（${from}）。`,
  conflicts: (things) => `其中 ${things} 条与这里的改动冲突，两种写法都留着，请在批注里选定。`,
  troubles: {
    permission:
      '浏览器要再问您一次，批阅才能读写这个文件夹。如果可以选，请选“每次访问时都允许”，以后就不再问。',
    gone: '现在找不到这个文件夹：网络驱动器也许没有连上，文件夹也许移走或改名了。批注都在本机；找到了会接着同步。',
    'not-written':
      '写不进这个文件夹：它也许是只读的，也许满了，也许文件正被别的程序占用。批注都在本机，下次再写。',
    wrong: '没有同步成，是批阅自己出了错。批注都在本机，下次再试。',
  },
  files: '文件夹里的文件',
  noFiles: '还没有文件：您写了批注，或者同事的文件到了，就有了。',
  mine: '（您）',
  unnamed: '未署名',
  written: (when, wordings) => `${when} · ${wordings} 条记录`,
  faults: {
    locked: '正被别的程序占用，下次再读',
    cut: '不完整，也许正在写或正在同步，下次再读',
    damaged: '损坏，或者被改动过；等同事重新写',
    'not-bundle': '不是批注包',
    'not-utf8': '被别的软件另存过，编码不是 UTF-8',
    newer: '是更新版本的批阅写的，请先更新批阅',
    'too-large': '太大，不像是批注包',
  },
  short: '共享文件夹：',
  unread: (files) => `有 ${files} 个文件没有读成。`,
  look: '去看看',
  close: '关闭',
};
