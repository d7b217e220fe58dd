import type { OwnModel } from '../../model/own-model.ts';

/** What holds nothing is left out: files are to be read and changed by people. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  const full = Object.entries(value)
    .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
    .filter(([, inner]) => typeof inner !== 'object' || Object.keys(Object(inner)).length > 0);
  return Object.fromEntries(full);
}

/** A model as the file that `parseOwnModel` reads: JSON (RFC 8259), with a line break at its end. */
export function writeOwnModel(model: OwnModel): string {
  return `${JSON.stringify(withoutEmpty(model), null, 2)}\n`;
}
