import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BodyRole } from '../lib/model/body.ts';
import type { Modality } from '../lib/model/obligation.ts';
import type { Comparator, TargetClass, TargetKind } from '../lib/model/target.ts';

/** Words of the card on the page that our pages use too: components/public/_locales has them under these names. */
export type SayKey =
  | `word_${Comparator | TargetKind | BodyRole}`
  | `kind_${Modality}`
  | `class_${TargetClass}`;

/** Says a word of the card in the language of the browser's interface. */
export type SayWord = (key: SayKey) => string;

const SayContext = createContext<SayWord>((key) => key);

/** Gives what is below the words of the card. */
export const SayProvider = SayContext.Provider;

/** The words of the card. */
export function useSay(): SayWord {
  return useContext(SayContext);
}
