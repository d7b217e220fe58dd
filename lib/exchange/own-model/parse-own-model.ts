import { type OwnModel, ownModelSchema } from '../../model/own-model.ts';
import { inReaderCharacters } from './in-reader-characters.ts';
import { type Fault, faultOf, lineAt } from './own-model-fault.ts';

/** A model, or all that is wrong with it. */
export type ParsedModel =
  | { readonly model: OwnModel }
  | { readonly faults: readonly [Fault, ...Fault[]] };

/** Browsers say where a JSON text ends to be one by line, or by offset; where they say nothing, it ends too early. */
function lineOf(error: unknown, text: string): number {
  const { line, at } =
    /\bline (?<line>\d+)|\bposition (?<at>\d+)/u.exec(String(error))?.groups ?? {};
  return line === undefined ? lineAt(text, Number(at ?? text.length)) : Number(line);
}

function noJson(error: unknown, text: string): Fault {
  const message = `is no JSON: ${error instanceof Error ? error.message : String(error)}`;
  return { line: lineOf(error, text), field: '', code: 'no-json', about: '', message };
}

/** Reads a model file of a reader's own: JSON (RFC 8259) as `ownModelSchema` has it, in simplified or traditional characters. */
export function parseOwnModel(text: string): ParsedModel {
  const json = text.replace(/^\uFEFF/u, '');
  try {
    return checkOwnModel(JSON.parse(json), json);
  } catch (error) {
    return { faults: [noJson(error, json)] };
  }
}

/** Checks what was read of a model; lines are those of `text`, the JSON in which it stands. */
export function checkOwnModel(content: unknown, text: string): ParsedModel {
  const parsed = ownModelSchema.safeParse(content);
  if (parsed.success) return { model: inReaderCharacters(parsed.data) };
  const [first, ...others] = firstOfEach(parsed.error.issues.map((issue) => faultOf(text, issue)));
  if (first === undefined) throw parsed.error;
  return { faults: [first, ...others] };
}

/** One fault a field, from the top of the file: what is empty has one character too few as well, and nobody needs to read that. */
function firstOfEach(faults: readonly Fault[]): Fault[] {
  const byField = Map.groupBy(faults, ({ field }) => field);
  return [...byField.values()].flatMap((same) => same.slice(0, 1)).sort((a, b) => a.line - b.line);
}
