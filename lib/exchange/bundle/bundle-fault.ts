import type { BundleFailure } from '../../model/bundle-failure.ts';

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
