import type { Judgement } from '../../model/judgement.ts';
import type { Comparator, QuantityValue, TargetClass } from '../../model/target.ts';
import type { CardKey, Say } from '../card/card-content.ts';
import { element, styled, trustedButton } from '../card/elements.ts';

type Correction = NonNullable<Judgement['correction']>;

const FIELDS = [
  ['indicator', 'label_indicator'],
  ['comparator', 'label_comparator'],
  ['value', 'label_value'],
  ['unit', 'verdict_unit'],
  ['deadline', 'label_deadline'],
  ['class', 'verdict_class'],
] as const satisfies readonly (readonly [keyof QuantityValue, CardKey])[];
type Field = (typeof FIELDS)[number][0];

const COMPARATORS: readonly Comparator[] = ['ge', 'gt', 'le', 'lt', 'range', 'approx', 'eq'];
const CLASSES: readonly TargetClass[] = ['target', 'quantity', 'either'];

function choice(options: readonly (readonly [value: string, name: string])[]): HTMLSelectElement {
  const choices = options.map(([value, name]) => {
    const option = element('option', name);
    option.value = value;
    return option;
  });
  return element('select', ...choices);
}

function inputFor(field: Field, say: Say): HTMLInputElement | HTMLSelectElement {
  if (field === 'comparator') return choice(COMPARATORS.map((each) => [each, say(`word_${each}`)]));
  if (field === 'class') return choice(CLASSES.map((each) => [each, say(`class_${each}`)]));
  const input = element('input');
  if (field === 'deadline') input.type = 'date';
  if (field === 'value') {
    input.type = 'number';
    input.step = 'any';
    input.required = true;
  }
  return input;
}

/** What was typed, as the field has it. */
function typedValue(field: Field, typed: string): unknown {
  if (field === 'value') return Number(typed);
  if (field === 'deadline') return typed || null;
  return typed.trim();
}

/** What a form does with what is in it. */
interface FormActions {
  save(correction: Correction): void;
  cancel(): void;
  readonly say: Say;
}

/** A form with what is to be said of a target, in which `before` stands; only what is another than what was `read` is a correction. */
export function correctionForm(
  before: Correction,
  read: Correction,
  { save, cancel, say }: FormActions,
): HTMLElement {
  const inputs = FIELDS.map(([field, label]) => {
    const input = inputFor(field, say);
    input.value = String(before[field] ?? '');
    return { field, input, row: element('label', element('span', say(label)), input) };
  });
  const form = element('form', ...inputs.map(({ row }) => row));
  const done = (): void => {
    if (!form.reportValidity()) return;
    const differs = inputs
      .map(({ field, input }) => [field, typedValue(field, input.value)] as const)
      .filter(([field, value]) => value !== (read[field] ?? null));
    save(Object.fromEntries(differs));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.isTrusted) done();
  });
  const saving = trustedButton(say('note_save'), done);
  saving.className = 'main';
  form.append(element('footer', saving, trustedButton(say('note_cancel'), cancel)));
  return form;
}

/** What was corrected, as a list of labels and values. */
export function correctionView(correction: Judgement['correction'], say: Say): HTMLElement[] {
  if (correction === undefined) return [];
  const rows = FIELDS.flatMap(([field, label]) => {
    const value = correction[field];
    if (value === undefined) return [];
    return [element('dt', say(label)), element('dd', nameOf(field, value, say))];
  });
  return [styled('dl', 'correction', ...rows)];
}

function nameOf(field: Field, value: unknown, say: Say): string {
  if (field === 'comparator') return say(`word_${value as Comparator}`);
  if (field === 'class') return say(`class_${value as TargetClass}`);
  return value === null || value === '' ? '—' : String(value);
}
