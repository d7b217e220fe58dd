import type { ByLanguage } from './use-words-of.ts';

/** The words about the columns of a ledger, in one language. */
interface TemplateWords {
  readonly label: string;
  readonly allColumns: string;
  readonly change: string;
  readonly title: string;
  readonly about: string;
  readonly name: string;
  readonly shown: (column: string) => string;
  readonly called: (column: string) => string;
  readonly up: (column: string) => string;
  readonly down: (column: string) => string;
  readonly save: string;
  readonly remove: string;
  readonly close: string;
  readonly unnamed: string;
  readonly exportAll: string;
  readonly import: string;
  readonly notTemplates: string;
  /** Name of the template that comes with the program. */
  readonly following: string;
  readonly imported: (count: number) => string;
}

export const templateWords: ByLanguage<TemplateWords> = {
  'zh-CN': {
    label: '列模板',
    allColumns: '全部列',
    change: '选列…',
    title: '台账的列',
    about: '勾选要的列，排好次序，也可以改列名。存成模板后，界面和导出的表格都按它来。',
    name: '模板名称',
    shown: (column) => `要这一列：${column}`,
    called: (column) => `列名：${column}`,
    up: (column) => `上移：${column}`,
    down: (column) => `下移：${column}`,
    save: '存为模板',
    remove: '删除这个模板',
    close: '关闭',
    unnamed: '先给模板起个名称，至少选一列。',
    exportAll: '导出模板…',
    import: '导入模板…',
    notTemplates: '这不是批阅的列模板文件，没有导入。',
    following: '跟进用',
    imported: (count) => `已导入 ${count} 个模板。`,
  },
  'zh-TW': {
    label: '欄位範本',
    allColumns: '全部欄位',
    change: '選欄位…',
    title: '臺賬的欄位',
    about: '勾選要的欄位，排好次序，也可以改名稱。存成範本後，介面和匯出的表格都按它來。',
    name: '範本名稱',
    shown: (column) => `要這一欄：${column}`,
    called: (column) => `欄名：${column}`,
    up: (column) => `上移：${column}`,
    down: (column) => `下移：${column}`,
    save: '存為範本',
    remove: '刪除這個範本',
    close: '關閉',
    unnamed: '先給範本起個名稱，至少選一欄。',
    exportAll: '匯出範本…',
    import: '匯入範本…',
    notTemplates: '這不是批閱的欄位範本檔案，沒有匯入。',
    following: '跟進用',
    imported: (count) => `已匯入 ${count} 個範本。`,
  },
  en: {
    label: 'Columns',
    allColumns: 'All columns',
    change: 'Choose columns…',
    title: 'Columns of the ledger',
    about:
      'Tick the columns that you want, put them in order, give them other names. Saved as a template, they hold here and in the files.',
    name: 'Name of the template',
    shown: (column) => `Show: ${column}`,
    called: (column) => `Name of the column: ${column}`,
    up: (column) => `Move up: ${column}`,
    down: (column) => `Move down: ${column}`,
    save: 'Save as template',
    remove: 'Delete this template',
    close: 'Close',
    unnamed: 'Give the template a name, and choose one column at least.',
    exportAll: 'Export templates…',
    import: 'Import templates…',
    notTemplates: 'This is no file of Piyue’s templates; nothing was imported.',
    following: 'For following up',
    imported: (count) => `${count} templates imported.`,
  },
};
