import type { Entry, EntryFault } from '../../lib/exchange/own-model/change-own-model.ts';
import type { SettingsWords } from '../words/settings-words.ts';

/** Keeps an entry in the place of the one that it was (null: it is new); what is wrong with it, or null when it is kept. */
export type SaveEntry = (entry: Entry, before: Entry | null) => Promise<EntryFault | null>;

/** What can be done with the entries of a section. */
export interface SectionDeeds {
  readonly onSave: SaveEntry;
  onRemove(entry: Entry): void;
}

/** What a form of entries is given. */
export interface EntryFormProps<E extends Entry> {
  /** What is changed; null for what is new. */
  readonly before: E | null;
  readonly onSave: SaveEntry;
  /** Leaves the form; null where it stays. */
  readonly onClose: (() => void) | null;
}

/** What an entry is called in messages and lists. */
export function nameOf(entry: Entry): string {
  if (entry.kind === 'word') return entry.word;
  return entry.kind === 'unit' ? entry.unit : entry.site.name;
}

/** What is wrong with a field, in words; undefined where it is another field, or nothing is wrong. */
export function faultIn(
  fault: EntryFault | null,
  field: string,
  words: SettingsWords,
): string | undefined {
  return fault?.field === field ? words.faults[fault.code](fault.about) : undefined;
}
