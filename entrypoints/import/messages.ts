/** What the page asks of the importer, which works beside it. */
export type ToImporter =
  | { readonly type: 'read'; readonly name: string; readonly content: Blob }
  /** All things of the plan but these are taken, by their ids. */
  | { readonly type: 'take'; readonly except: ReadonlySet<string> }
  /** What was taken last is taken back. */
  | { readonly type: 'undo' }
  /** Taking or taking back is not to go on: what it did so far goes for nothing. */
  | { readonly type: 'stop' };
