/** What an editor may have to tell instead of saving, by the names of the messages. */
export const TROUBLES = [
  'note_draft',
  'error_newer',
  'error_unavailable',
  'error_full',
  'error_failed',
  'error_no_answer',
] as const;
export type Trouble = (typeof TROUBLES)[number];
