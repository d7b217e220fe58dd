import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const scoreSchema = z.object({ killed: z.int(), valid: z.int() });
const keptSchema = z.record(z.string(), z.record(z.string(), scoreSchema));

/** Of each folder, the score of each of its files when it was last mutated: all folders take hours, and seldom in one go. */
export type KeptScores = z.infer<typeof keptSchema>;

/** The scores kept in a file; none where there is no such file. */
export function keptScores(file: string): KeptScores {
  return existsSync(file) ? keptSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
}

/** Keeps the scores of a folder beside those of the others. */
export function keepScores(file: string, folder: string, scores: KeptScores[string]): void {
  writeFileSync(file, JSON.stringify({ ...keptScores(file), [folder]: scores }, null, 1));
}
