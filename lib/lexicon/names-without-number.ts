import namesJson from '../../seeds/lexicon/names-without-number.json' with { type: 'json' };
import type { NamesWithoutNumber } from '../model/names-without-number.ts';
import { byUnit } from '../text/by-unit.ts';
import { anyOf } from '../text/pattern.ts';
import { perModel } from './current-model.ts';

const lists: NamesWithoutNumber = namesJson;

/** Any name or set phrase that holds a numeral and counts nothing; flag g. */
export const NAME_WITHOUT_NUMBER = perModel(({ namesWithoutNumber: own }) =>
  byUnit(anyOf([...lists.names, ...lists.places, ...own]).source, 'g'),
);

/** A character behind which 一 is no number. */
export const NOT_AFTER_ONE = byUnit(`[${lists.notAfterOne}]`);
