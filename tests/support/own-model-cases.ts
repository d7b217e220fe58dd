import { faultText } from '../../lib/exchange/own-model/own-model-fault.ts';
import { parseOwnModel } from '../../lib/exchange/own-model/parse-own-model.ts';
import type { OwnModel } from '../../lib/model/own-model.ts';
import type { Reading } from '../../lib/model/reading.ts';

/** A list of the own model (modalWords.must), what is in it, a text, what to look at, and what is seen without and with the words. */
export type OwnModelCase = readonly [
  list: string,
  content: object | readonly string[],
  text: string,
  look: (reading: Reading) => readonly string[],
  without: readonly string[],
  withIt: readonly string[],
];

/** A notice with one task, so that what is looked at does not hang on the rest. */
export const taskOf = (words: string) =>
  `某市人民政府关于2024年工作的通知\n各区人民政府：\n现将有关事项通知如下。\n一、任务\n${words}`;

/** A model from what a person would write; throws what they would be told. */
export function ownModelOf(content: object): OwnModel {
  const parsed = parseOwnModel(JSON.stringify(content));
  if ('model' in parsed) return parsed.model;
  throw new Error(parsed.faults.map(faultText).join('\n'));
}

/** A model with one list of words: modalWords.must, ['务须'] → { modalWords: { must: ['务须'] } }. */
export function withList(list: string, words: unknown): OwnModel {
  const content = list.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), words);
  return ownModelOf(Object(content));
}

export const targetsOf = ({ targets }: Reading) =>
  targets.map(({ quote, unit, comparator }) => `${quote} ${comparator} ${unit}`);
export const indicatorsOf = ({ targets }: Reading) => targets.map(({ indicator }) => indicator);
export const classesOf = ({ targets }: Reading) => targets.map((target) => target.class);
export const dutiesOf = ({ obligations }: Reading) => obligations.map(({ modality }) => modality);
export const bodiesOf = ({ bodies }: Reading) => bodies.map(({ name, role }) => `${name} ${role}`);
export const measuresOf = ({ measures }: Reading) =>
  measures.map(({ heading, rule }) => `${heading} ${rule}`);
export const issuersOf = ({ notice }: Reading) => notice.issuers;
export const addresseesOf = ({ notice }: Reading) => notice.addressees;
