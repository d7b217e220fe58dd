import type { Code } from '../../lib/model/code.ts';

/** A code as the codebook shows it. */
export interface ShownCode {
  readonly id: string;
  readonly heads: readonly string[];
  readonly code: Code;
  /** How many codes it stands under. */
  readonly depth: number;
}

/** What can be done with codes; whoever shows them carries it out. */
export interface CodeDeeds {
  /** Saves a code, a new one (null) or another wording of one; false where that failed. */
  save(code: ShownCode | null, written: Code): Promise<boolean>;
  /** Deletes it, and offers to take that back. */
  remove(code: ShownCode): void;
}
