import actionVerbsJson from '../../seeds/lexicon/action-verbs.json' with { type: 'json' };
import comparatorsJson from '../../seeds/lexicon/comparators.json' with { type: 'json' };
import modalWordsJson from '../../seeds/lexicon/modal-words.json' with { type: 'json' };
import namesJson from '../../seeds/lexicon/names-without-number.json' with { type: 'json' };
import unitsJson from '../../seeds/lexicon/units.json' with { type: 'json' };
import type { ActionVerbs } from '../model/action-verbs.ts';
import type { Comparators } from '../model/comparators.ts';
import type { ModalWords } from '../model/modal-words.ts';
import type { NamesWithoutNumber } from '../model/names-without-number.ts';
import type { OwnModel } from '../model/own-model.ts';
import type { Units } from '../model/unit.ts';

const { near, far, refuse, beyond, under }: Comparators = comparatorsJson;
const { must, prohibit }: ModalWords = modalWordsJson;
const { verbs }: ActionVerbs = actionVerbsJson;
const { names, places }: NamesWithoutNumber = namesJson;
const { about: _, ...units }: Units = unitsJson;

/** 不超过, 不宜超过: words that are made of others. */
const refused = ['', ...refuse].flatMap((may) =>
  [...beyond, ...under].map((word) => `不${may}${word}`),
);

/** The lists of an own model whose words the shipped model may have already. */
type Shared = Exclude<keyof OwnModel, 'about' | 'bodies' | 'sites'>;

const SHIPPED: Readonly<Record<Shared, ReadonlySet<string>>> = {
  units: new Set(Object.values(units).flatMap((list) => list.map(({ unit }) => unit))),
  comparators: new Set([near, far].flatMap((lists) => Object.values(lists).flat()).concat(refused)),
  modalWords: new Set([...must, ...prohibit]),
  actionVerbs: new Set(verbs),
  namesWithoutNumber: new Set([...names, ...places]),
};

/** Whether the shipped model has a word in a list like this one, under whichever meaning: it keeps that, and an own one is without effect. */
export function isShipped(list: Shared, word: string): boolean {
  return SHIPPED[list].has(word);
}
