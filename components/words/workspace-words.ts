import type { WorkspaceView } from '../workspace/workspace-route.ts';
import type { ByLanguage } from './use-words-of.ts';
import type { Message } from './words.ts';

/** The words of the workspace around its views, in one language. */
interface WorkspaceWords {
  readonly title: string;
  /** Label of the links to the views, and their names. */
  readonly views: string;
  readonly view: Readonly<Record<WorkspaceView, string>>;
  readonly toMain: string;
  readonly waiting: Message;
  /** Told in place of every view as long as nothing is kept. */
  readonly nothing: Message;
  readonly importBundle: string;
  readonly seeExample: string;
  /** Told where a link names a document that is not in the library (any more). */
  readonly gone: Message;
  readonly textGone: Message;
}

export const workspaceWords: ByLanguage<WorkspaceWords> = {
  'zh-CN': {
    title: '批阅工作台',
    views: '工作台各页',
    view: { library: '文件库', ledger: '台账', pictures: '图', coding: '编码', checking: '核定' },
    toMain: '跳到正文',
    waiting: { title: '正在打开批注本', text: '稍等片刻。' },
    nothing: {
      title: '还没有收存公文',
      text: '打开一份公文，选中文字写一条批注，或在弹出窗口里点“收存”，它就会出现在这里。同事给的批注包可以直接导入。',
    },
    importBundle: '导入批注包…',
    seeExample: '看一份示例',
    gone: { title: '文件库里没有这份公文', text: '它可能已被删除。请从文件库里另选一份。' },
    textGone: {
      title: '没有收存这份公文的全文',
      text: '收到的批注包里没有带全文。打开它的网页再批注一次，全文就会收存下来。',
    },
  },
  'zh-TW': {
    title: '批閱工作臺',
    views: '工作臺各頁',
    view: { library: '文件庫', ledger: '臺賬', pictures: '圖', coding: '編碼', checking: '核定' },
    toMain: '跳到正文',
    waiting: { title: '正在開啟批註本', text: '稍等片刻。' },
    nothing: {
      title: '還沒有收存公文',
      text: '開啟一份公文，選取文字寫一條批註，或在彈出視窗裡點「收存」，它就會出現在這裡。同事給的批註包可以直接匯入。',
    },
    importBundle: '匯入批註包…',
    seeExample: '看一份示例',
    gone: { title: '文件庫裡沒有這份公文', text: '它可能已被刪除。請從文件庫裡另選一份。' },
    textGone: {
      title: '沒有收存這份公文的全文',
      text: '收到的批註包裡沒有帶全文。開啟它的網頁再批註一次，全文就會收存下來。',
    },
  },
  en: {
    title: 'Piyue workspace',
    views: 'Pages of the workspace',
    view: {
      library: 'Library',
      ledger: 'Ledger',
      pictures: 'Pictures',
      coding: 'Coding',
      checking: 'Checking',
    },
    toMain: 'Skip to content',
    waiting: { title: 'Opening your notebook', text: 'One moment.' },
    nothing: {
      title: 'No notices kept yet',
      text: 'Open a notice and write a note on a passage, or press “Save” in the popup, and it appears here. A colleague’s bundle can be imported at once.',
    },
    importBundle: 'Import a bundle…',
    seeExample: 'See an example',
    gone: {
      title: 'This notice is not in the library',
      text: 'It may have been deleted. Choose another one in the library.',
    },
    textGone: {
      title: 'The text of this notice was not kept',
      text: 'The bundle came without it. Open its page and write a note there, and the text is kept.',
    },
  },
};
