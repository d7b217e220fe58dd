import type * as z from 'zod';
import { placeInJson } from '../../text/json-place.ts';

/** What can be wrong in a model of a reader's own. */
export const faultCodes = [
  'no-json',
  'unknown-field',
  'missing',
  'wrong-kind',
  'no-choice',
  'empty',
  'one-character',
  'too-long',
  'too-many',
  'blank',
  'numeral',
  'bound',
  'domain',
  'other',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** One thing that is wrong: where in the file, and what; `message` says it in English, as the schema does. */
export interface Fault {
  /** Counted from 1. */
  readonly line: number;
  /** units[1].sort; '' for the whole file. */
  readonly field: string;
  readonly code: FaultCode;
  /** What the message of that code is about: the unknown fields, the choices, the kind that is expected; '' for nothing. */
  readonly about: string;
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

const isList = (issue: object) => 'origin' in issue && issue.origin === 'array';

/** Patterns are told apart by what they are for: the field, else what the schema says of them. */
function codeOfFormat({ path, message }: Issue): FaultCode {
  if (path.includes('domains')) return 'domain';
  if (message.includes('numeral')) return 'numeral';
  if (message.includes('bound')) return 'bound';
  return message.includes('blank') ? 'blank' : 'other';
}

function codeOf(issue: Issue): FaultCode {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'unknown-field';
    case 'invalid_value':
      return 'no-choice';
    case 'invalid_type':
      return issue.message.endsWith('undefined') ? 'missing' : 'wrong-kind';
    case 'too_small':
      return issue.minimum === 2 && !isList(issue) ? 'one-character' : 'empty';
    case 'too_big':
      return isList(issue) ? 'too-many' : 'too-long';
    case 'invalid_format':
      return codeOfFormat(issue);
    default:
      return 'other';
  }
}

function aboutOf(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return issue.keys.join(', ');
  if (issue.code === 'invalid_value') return issue.values.join(', ');
  return issue.code === 'invalid_type' ? issue.expected : '';
}

/** The line, from 1, in which an offset lies. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

/** units[2].sort */
function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '');
}

/** A fault of what a JSON text says, from what the schema says of it. */
export function faultOf(text: string, issue: Issue): Fault {
  const { message } = issue;
  // A field that is unknown stands in what is known: it is the one to point at.
  const path =
    issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  const line = lineAt(text, placeInJson(text, path));
  return { line, field: fieldOf(path), code: codeOf(issue), about: aboutOf(issue), message };
}

/** A fault in one line of English: line 5, units[1].sort: … */
export function faultText({ line, field, message }: Fault): string {
  return `line ${line}, ${field || 'the whole file'}: ${message}`;
}
