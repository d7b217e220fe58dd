/** The words about codes in one language. */
export interface CodeWords {
  /** Name of the codebook. */
  readonly book: string;
  readonly back: string;
  readonly add: string;
  readonly none: string;
  /** What the field is for in which codes are chosen. */
  readonly field: string;
  readonly make: (name: string) => string;
  readonly drop: (name: string) => string;
  readonly filter: string;
  readonly uses: (count: number) => string;
  readonly name: string;
  readonly description: string;
  readonly parent: string;
  readonly top: string;
  readonly under: (name: string) => string;
  readonly edit: string;
  readonly editOf: (name: string) => string;
  readonly remove: string;
  readonly removeOf: (name: string) => string;
  readonly deleted: (name: string) => string;
}

/** Simplified Chinese. */
export const codeWordsZhCn: CodeWords = {
  book: '编码本',
  back: '← 回到批注',
  add: '新建编码',
  none: '还没有编码。写批注时输入一个名称就能新建，也可以在这里先建好。',
  field: '编码：输入可查找或新建',
  make: (name) => `新建编码“${name}”`,
  drop: (name) => `去掉编码“${name}”`,
  filter: '只看带这些编码的',
  uses: (count) => `本文 ${count} 条`,
  name: '编码名称',
  description: '说明：什么情况用它',
  parent: '上级编码',
  top: '没有上级',
  under: (name) => `归在“${name}”下`,
  edit: '修改',
  editOf: (name) => `修改编码“${name}”`,
  remove: '删除',
  removeOf: (name) => `删除编码“${name}”`,
  deleted: (name) => `已删除编码“${name}”，批注都还在。`,
};

/** Traditional Chinese. */
export const codeWordsZhTw: CodeWords = {
  book: '編碼本',
  back: '← 回到批註',
  add: '新建編碼',
  none: '還沒有編碼。寫批註時輸入一個名稱就能新建，也可以在這裡先建好。',
  field: '編碼：輸入可查找或新建',
  make: (name) => `新建編碼「${name}」`,
  drop: (name) => `去掉編碼「${name}」`,
  filter: '只看帶這些編碼的',
  uses: (count) => `本文 ${count} 條`,
  name: '編碼名稱',
  description: '說明：什麼情況用它',
  parent: '上層編碼',
  top: '沒有上層',
  under: (name) => `歸在「${name}」下`,
  edit: '修改',
  editOf: (name) => `修改編碼「${name}」`,
  remove: '刪除',
  removeOf: (name) => `刪除編碼「${name}」`,
  deleted: (name) => `已刪除編碼「${name}」，批註都還在。`,
};

/** English. */
export const codeWordsEn: CodeWords = {
  book: 'Codebook',
  back: '← Back to the notes',
  add: 'New code',
  none: 'No codes yet. Type a name while writing a note to make one, or make some here.',
  field: 'Codes: type to find or make one',
  make: (name) => `New code “${name}”`,
  drop: (name) => `Take off the code “${name}”`,
  filter: 'With these codes only',
  uses: (count) => (count === 1 ? '1 note here' : `${count} notes here`),
  name: 'Name of the code',
  description: 'Description: when to use it',
  parent: 'Code that it stands under',
  top: 'Under no other code',
  under: (name) => `Under “${name}”`,
  edit: 'Edit',
  editOf: (name) => `Edit the code “${name}”`,
  remove: 'Delete',
  removeOf: (name) => `Delete the code “${name}”`,
  deleted: (name) => `Code “${name}” deleted. Its notes stay.`,
};
