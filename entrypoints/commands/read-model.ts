import { readFileSync } from 'node:fs';
import { faultText } from '../../lib/exchange/own-model/own-model-fault.ts';
import { parseOwnModel } from '../../lib/exchange/own-model/parse-own-model.ts';
import type { OwnModel } from '../../lib/model/own-model.ts';
import { reasonOf } from './attempt.ts';
import { decodeText } from './decode-text.ts';

function textOf(path: string): string {
  try {
    return decodeText(readFileSync(path));
  } catch (error) {
    throw new Error(`${path}: ${reasonOf(error)}`);
  }
}

/** The words that a person added in a file. Throws an error that names file, line and field of all that is wrong in it. */
export function readModel(path: string): OwnModel {
  const parsed = parseOwnModel(textOf(path));
  if ('model' in parsed) return parsed.model;
  throw new Error(parsed.faults.map((fault) => `${path}: ${faultText(fault)}`).join('\n'));
}
