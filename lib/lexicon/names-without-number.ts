import namesJson from '../../seeds/lexicon/names-without-number.json' with { type: 'json' };
import type { NamesWithoutNumber } from '../model/names-without-number.ts';
import { anyOf } from '../text/pattern.ts';
import { perModel } from './current-model.ts';

const lists: NamesWithoutNumber = namesJson;

/** Any name or set phrase that holds a numeral and counts nothing; flags g and u. */
export const NAME_WITHOUT_NUMBER = perModel(
  ({ namesWithoutNumber: own }) =>
    new RegExp(anyOf([...lists.names, ...lists.places, ...own]).source, 'gu'),
);

/** A character behind which 一 is no number. */
export const NOT_AFTER_ONE = new RegExp(`[${lists.notAfterOne}]`, 'u');
