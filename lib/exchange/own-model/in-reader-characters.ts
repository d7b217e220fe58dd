import type { OwnModel } from '../../model/own-model.ts';
import { normalise } from '../../text/normalise.ts';

/** A word as rules see it, in plain simplified characters: written in traditional or full-width ones it would never be met. */
export function asRead(word: string): string {
  return normalise(word).text.trim() || word;
}

/** A model with its words in the characters in which rules see a notice; names and selectors of sites stay as they are. */
export function inReaderCharacters(model: OwnModel): OwnModel {
  const { units, comparators, modalWords } = model;
  const words = (list: readonly string[]) => [...new Set(list.map(asRead))];
  return {
    ...model,
    units: units.map(({ unit, means, ...rest }) => ({
      ...rest,
      unit: asRead(unit),
      ...(means !== undefined && { means: asRead(means) }),
    })),
    comparators: {
      ge: words(comparators.ge),
      gt: words(comparators.gt),
      le: words(comparators.le),
      lt: words(comparators.lt),
      approx: words(comparators.approx),
    },
    actionVerbs: words(model.actionVerbs),
    modalWords: { must: words(modalWords.must), prohibit: words(modalWords.prohibit) },
    bodies: words(model.bodies),
    namesWithoutNumber: words(model.namesWithoutNumber),
  };
}
