import type { OwnModel } from '../../model/own-model.ts';
import type { Site } from '../../model/site.ts';
import type { UnitSort } from '../../model/unit.ts';
import { asRead } from './in-reader-characters.ts';
import type { FaultCode } from './own-model-fault.ts';
import { type WordList, withWords, wordsIn } from './own-words.ts';
import { checkOwnModel } from './parse-own-model.ts';

/** A unit of a reader's own. */
export interface OwnUnit {
  readonly unit: string;
  readonly sort: UnitSort;
  readonly means?: string | undefined;
}

/** One thing that a person adds, changes or takes away. */
export type Entry =
  | { readonly kind: 'word'; readonly list: WordList; readonly word: string }
  | ({ readonly kind: 'unit' } & OwnUnit)
  | { readonly kind: 'site'; readonly site: Site };

/** What is wrong with an entry: the field of it (word, unit, means, domains, content …) and why. */
export interface EntryFault {
  readonly field: string;
  readonly code: FaultCode | 'twice' | 'shipped' | 'selector';
  readonly about: string;
}

function entryAsRead(entry: Entry): Entry {
  if (entry.kind === 'word') return { ...entry, word: asRead(entry.word) };
  return entry.kind === 'unit' ? { ...entry, unit: asRead(entry.unit) } : entry;
}

/** By what an entry is known among those of its kind. */
function keyOf(entry: Entry): string {
  if (entry.kind === 'word') return entry.word;
  return entry.kind === 'unit' ? entry.unit : entry.site.id;
}

/** A list with `added` in the place of what `isOld` tells, or at its end where there is none; `null` takes it out. */
function put<T>(list: readonly T[], isOld: (item: T) => boolean, added: T | null): T[] {
  const at = list.findIndex(isOld);
  const others = list.filter((item) => !isOld(item));
  return added === null ? others : others.toSpliced(at < 0 ? others.length : at, 0, added);
}

/** The model without an entry. */
export function withoutEntry(model: OwnModel, entry: Entry): OwnModel {
  return replaced(model, entry, null);
}

/** `entry` in the place of `old`, which is of the same kind and list. */
function replaced(model: OwnModel, old: Entry, entry: Entry | null): OwnModel {
  const key = keyOf(old);
  if (old.kind === 'word') {
    const word = entry?.kind === 'word' ? entry.word : null;
    return withWords(
      model,
      old.list,
      put(wordsIn(model, old.list), (each) => each === key, word),
    );
  }
  if (old.kind === 'unit') {
    const { kind: _, ...unit } = entry?.kind === 'unit' ? entry : { ...old };
    return {
      ...model,
      units: put(model.units, (each) => each.unit === key, entry === null ? null : unit),
    };
  }
  const site = entry?.kind === 'site' ? entry.site : null;
  return { ...model, sites: put(model.sites, ({ id }) => id === key, site) };
}

const isSamePlace = (one: Entry, other: Entry) =>
  one.kind === other.kind &&
  (one.kind !== 'word' || other.kind !== 'word' || one.list === other.list);

function holds(model: OwnModel, entry: Entry): boolean {
  const key = keyOf(entry);
  if (entry.kind === 'word') return wordsIn(model, entry.list).includes(key);
  return entry.kind === 'unit'
    ? model.units.some(({ unit }) => unit === key)
    : model.sites.some(({ id }) => id === key);
}

/** The field of an entry that a fault of the model is in: units[3].means → means, sites[0].domains[1] → domains, bodies[2] → word. */
function fieldOf(field: string, { kind }: Entry): string {
  if (kind === 'word') return 'word';
  return /(?<name>\w+)(?:\[\d+\])?$/u.exec(field)?.groups?.name ?? kind;
}

/**
 * The model with an entry, in the place of the one that it was before (`null`: it is new), or what is wrong with it. What is there
 * already is not added again.
 */
export function putEntry(
  model: OwnModel,
  written: Entry,
  before: Entry | null,
): { readonly model: OwnModel } | { readonly fault: EntryFault } {
  const entry = entryAsRead(written);
  const old = before ?? entry;
  const isMoved = !isSamePlace(old, entry);
  const others = before === null ? model : withoutEntry(model, before);
  const changed = isMoved ? replaced(others, entry, entry) : replaced(model, old, entry);
  const checked = checkOwnModel(changed, JSON.stringify(changed));
  if ('faults' in checked) {
    const [{ field, code, about }] = checked.faults;
    return { fault: { field: fieldOf(field, entry), code, about } };
  }
  if (holds(others, entry)) {
    return { fault: { field: fieldOf(entry.kind, entry), code: 'twice', about: keyOf(entry) } };
  }
  return checked;
}
