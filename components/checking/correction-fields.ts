import type { MarkKind } from '../../lib/model/mark.ts';
import type { Correction } from '../../lib/model/verdict.ts';
import type { SayKey } from '../say-context.ts';

/** A member of a finding that can be corrected. */
export type CorrectionField = Exclude<keyof Correction, 'implicit'>;

/** How a field is typed: in words, as a number, as a day, or as one of some. */
export type FieldType = 'text' | 'number' | 'date' | readonly (readonly [string, SayKey])[];

const COMPARATORS = ['ge', 'gt', 'le', 'lt', 'range', 'approx', 'eq'] as const;
const KINDS = ['level', 'increase', 'decrease', 'count', 'limit', 'frequency'] as const;
const CLASSES = ['target', 'quantity', 'either'] as const;
const ROLES = ['lead', 'responsible', 'support'] as const;
const MODALITIES = ['must', 'prohibit'] as const;

/** How each field is typed. */
export const FIELD_TYPES: Readonly<Record<CorrectionField, FieldType>> = {
  indicator: 'text',
  comparator: COMPARATORS.map((each) => [each, `word_${each}`] as const),
  value: 'number',
  value2: 'number',
  unit: 'text',
  deadline: 'date',
  kind: KINDS.map((each) => [each, `word_${each}`] as const),
  class: CLASSES.map((each) => [each, `class_${each}`] as const),
  name: 'text',
  role: ROLES.map((each) => [each, `word_${each}`] as const),
  modality: MODALITIES.map((each) => [each, `kind_${each}`] as const),
  date: 'date',
};

const OF_DUTY = ['modality'] as const;

/** What can be corrected of each kind; a measure is right or wrong. */
export const FIELDS_OF: Readonly<Record<MarkKind, readonly CorrectionField[]>> = {
  measure: [],
  target: ['indicator', 'comparator', 'value', 'value2', 'unit', 'deadline', 'kind', 'class'],
  must: OF_DUTY,
  prohibit: OF_DUTY,
  deadline: ['date'],
  body: ['name', 'role'],
};

/** Fields in which something must stand. */
export const NEEDED: ReadonlySet<CorrectionField> = new Set(['value', 'name']);

/** A field as it is shown in a form. */
export function asTyped(value: Correction[CorrectionField]): string {
  return String(value ?? '');
}

/** What was typed in a field, as a finding has it; undefined where nothing is to be said (no upper end). */
function typedValue(field: CorrectionField, typed: string): unknown {
  const type = FIELD_TYPES[field];
  if (type === 'number') return typed === '' ? undefined : Number(typed);
  if (type === 'date') return typed || null;
  return typed.trim();
}

/** Those of the typed fields that say something else than what was read. */
export function differences(
  typed: Readonly<Partial<Record<CorrectionField, string>>>,
  read: Correction,
): Correction {
  const fields = Object.entries(typed) as [CorrectionField, string][];
  const differing = fields.flatMap(([field, text]) => {
    const value = typedValue(field, text);
    return value === undefined || value === (read[field] ?? null) ? [] : [[field, value]];
  });
  return Object.fromEntries(differing) as Correction;
}
