/** Why a file is not taken as a bundle, as a key of the interface's words. */
export type BundleFailure =
  /** Larger, or with more or longer lines, than any notebook makes. */
  | 'too-large'
  /** Some other file. */
  | 'not-bundle'
  /** UTF-16, GB 18030 …: it was saved anew by another program. */
  | 'not-utf8'
  /** Written by a newer Piyue, with what this one cannot keep. */
  | 'newer'
  /** Ends before its end: a download or copy that was broken off. */
  | 'cut'
  /** Damaged or forged: a record is not as the format has it. */
  | 'damaged';
