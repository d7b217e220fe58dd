import * as z from 'zod';
import { type OwnModel, ownModelSchema } from '../../model/own-model.ts';
import { placeInJson } from '../../text/json-place.ts';
import { fieldPath } from '../field-path.ts';

/** A model, or what is wrong with it: a line each, which names line and field. */
export type ParsedModel =
  | { readonly model: OwnModel }
  | { readonly faults: readonly [string, ...string[]] };

const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length;

function faultOf(text: string, { path, message }: z.core.$ZodIssue): string {
  const field = path.length === 0 ? 'the whole file' : fieldPath(path);
  return `line ${lineAt(text, placeInJson(text, path))}, ${field}: ${message}`;
}

/** Reads a model file of a reader's own: JSON (RFC 8259) as `ownModelSchema` has it. */
export function parseOwnModel(text: string): ParsedModel {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return { faults: [`is no JSON: ${error instanceof Error ? error.message : String(error)}`] };
  }
  const parsed = ownModelSchema.safeParse(content);
  if (parsed.success) return { model: parsed.data };
  const [first, ...others] = parsed.error.issues.map((issue) => faultOf(text, issue));
  return { faults: [first ?? z.prettifyError(parsed.error), ...others] };
}
