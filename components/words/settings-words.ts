import type { EntryFault } from '../../lib/exchange/own-model/change-own-model.ts';
import type { ModelSize, WordList } from '../../lib/exchange/own-model/own-words.ts';
import type { MarkKind } from '../../lib/model/mark.ts';
import type { Names } from '../../lib/model/names.ts';
import type { UnitSort } from '../../lib/model/unit.ts';
import type { Message } from './words.ts';

/** Why something that a person wrote or a file holds is refused. */
export type FaultReason = EntryFault['code'];

/** The fields of what is added. */
export type FieldName =
  | 'word'
  | 'list'
  | 'unit'
  | 'sort'
  | 'means'
  | 'name'
  | 'domains'
  | 'content'
  | 'title'
  | 'date'
  | 'fields';

/** A part of the page: what it is called, what it is for, and what stands in it while it is empty. */
interface SectionWords {
  readonly title: string;
  readonly about: string;
  readonly none: string;
}

/** All words of the settings page in one language. */
export interface SettingsWords {
  /** Which of a rule's names are in this language. */
  readonly namesIn: keyof Names;
  readonly title: string;
  readonly about: string;
  readonly words: SectionWords;
  readonly units: SectionWords;
  readonly bodies: SectionWords;
  readonly sites: SectionWords;
  readonly lists: Readonly<Record<WordList, { readonly name: string; readonly example: string }>>;
  readonly sorts: Readonly<Record<UnitSort, string>>;
  readonly fields: Readonly<Record<FieldName, string>>;
  /** What helps to fill in a field, under it. */
  readonly hints: Readonly<Partial<Record<FieldName, string>>>;
  readonly optional: string;
  readonly add: string;
  readonly save: string;
  readonly cancel: string;
  readonly edit: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly means: (unit: string) => string;
  readonly faults: Readonly<Record<FaultReason, (about: string) => string>>;
  readonly faultAt: (line: number, field: string) => string;
  readonly try: {
    readonly title: string;
    readonly about: string;
    readonly sentence: string;
    readonly example: string;
    readonly without: string;
    readonly withOwn: string;
    readonly nothing: string;
    readonly added: string;
    readonly gone: string;
    readonly kinds: Readonly<Record<MarkKind | 'quantity', string>>;
  };
  readonly file: {
    readonly title: string;
    readonly about: string;
    readonly importFile: string;
    readonly exportFile: string;
    readonly holds: (name: string, size: ModelSize) => string;
    readonly addToMine: string;
    readonly replaceMine: string;
    readonly broken: (name: string) => string;
    readonly more: (faults: number) => string;
  };
  readonly told: {
    readonly added: (name: string) => string;
    readonly changed: (name: string) => string;
    readonly removed: (name: string) => string;
    readonly imported: string;
    readonly restarted: string;
    readonly undone: string;
    readonly notSaved: string;
  };
  readonly damaged: Message & { readonly keep: string; readonly startAnew: string };
  readonly standing: {
    readonly runs: string;
    readonly runsNot: string;
    readonly open: string;
    readonly openHosts: string;
    readonly offHosts: string;
    readonly close: (host: string) => string;
    readonly switchOn: (host: string) => string;
  };
}
