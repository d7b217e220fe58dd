/** Why the background keeps nothing, by the names of the messages. */
export const ERRORS = [
  'error_newer',
  'error_unavailable',
  'error_full',
  'error_failed',
  'error_no_answer',
] as const;

/** What an editor may have to tell instead of saving. */
export const TROUBLES = ['note_draft', ...ERRORS] as const;
export type Trouble = (typeof TROUBLES)[number];
