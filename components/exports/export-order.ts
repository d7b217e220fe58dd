/** The formats in which the interface hands things on, in the order in which it lists them. */
export const exportFormats = [
  'xlsx',
  'csv',
  'docx',
  'html',
  'md',
  'ics',
  'bundle',
  'qdpx',
  'qdc',
  'jsonld',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What a person wants to hand on. */
export interface ExportOrder {
  readonly format: ExportFormat;
  /** Whether all notices of the notebook are meant, and not only the one on the page. */
  readonly all: boolean;
  /** Whether only what the filters have left is meant. */
  readonly filtered: boolean;
}

/** How it goes with the last order. */
export type ExportState =
  | { readonly type: 'idle' }
  | { readonly type: 'working'; readonly done: number; readonly of: number }
  /** The person stopped it; there is no file. */
  | { readonly type: 'stopped' }
  | { readonly type: 'done'; readonly file: string }
  | { readonly type: 'failed'; readonly failure: ExportFailure };

/** Why there is no file: nothing that the format could say, no page to ask, the notebook, or our own mistake. */
export type ExportFailure =
  | 'empty'
  | 'no-page'
  | 'made-wrong'
  | 'newer'
  | 'unavailable'
  | 'full'
  | 'failed';
