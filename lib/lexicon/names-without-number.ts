import namesJson from '../../seeds/lexicon/names-without-number.json' with { type: 'json' };
import type { NamesWithoutNumber } from '../model/names-without-number.ts';
import { byUnit } from '../text/by-unit.ts';
import { anyOf } from '../text/pattern.ts';
import { perModel } from './current-model.ts';

const lists: NamesWithoutNumber = namesJson;

/** 四个到位, 三个必须要求: a slogan that counts deeds; not 三个服务中心. */
const SLOGAN = `[两三四五六七八九]个(?:${anyOf(lists.behindSome).source}|不(?!同)\\p{Script=Han}{1,3}?)(?=要求|原则|理念|精神|方针|思想|[，。；、的]|$)`;

/** Any name or set phrase that holds a numeral and counts nothing; flag g. */
export const NAME_WITHOUT_NUMBER = perModel(({ namesWithoutNumber: own }) =>
  byUnit(`${anyOf([...lists.names, ...lists.places, ...own]).source}|${SLOGAN}`, 'g'),
);

/** A character behind which 一 is no number. */
export const NOT_AFTER_ONE = byUnit(`[${lists.notAfterOne}]`);
