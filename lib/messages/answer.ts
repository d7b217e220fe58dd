/** Why a request was not met. */
export type RequestError =
  /** The message has not the form that messages.ts lays down. */
  | 'bad-message'
  /** This sender may not ask for this. */
  | 'not-allowed'
  /** The person has switched Piyue off on this site. */
  | 'off'
  /** The text is longer than MAX_TEXT_LENGTH. */
  | 'too-long'
  /** The notebook was newer than this program, not to be had here, full, or failed; nothing was written. */
  | 'notebook-newer'
  | 'notebook-unavailable'
  | 'notebook-full'
  | 'notebook-failed'
  /** Our own mistake; the console of the background has it. */
  | 'failed';

/** What comes back for a message: never an exception, for those do not cross contexts in one shape in all browsers. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; error: RequestError };
