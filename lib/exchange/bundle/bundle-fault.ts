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

/** What is wrong with a file: the failure, and where and what for those who look after the file. */
export interface BundleFault {
  readonly failure: BundleFailure;
  /** From 1; absent where it is about the whole file. */
  readonly line?: number;
  /** revision.content.codes[2] */
  readonly field?: string;
  /** In English. */
  readonly message: string;
}

/** A fault on its way out of the functions that read a bundle. */
export class BundleError extends Error {
  readonly fault: BundleFault;

  constructor(fault: BundleFault) {
    super(fault.message);
    this.name = 'BundleError';
    this.fault = fault;
  }
}
