import { GIVE } from '../../../lexicon/common-words.ts';
import { shape } from '../../../text/pattern.ts';
import type { Surroundings } from './surroundings.ts';

const SELECTED = shape`^(?:[评遴]选|评定|选[树拔]|表彰)(?<who>[^，□]{2,14})□$`;
const TO_THEM = shape`^${GIVE}每|^每[人名个家]`;

/** 标兵 of 评选标兵30名，给予每人: who has been chosen gets it; undefined where nobody has. */
export function selectedOf({ own, earlier }: Surroundings): string | undefined {
  return TO_THEM.test(own) ? SELECTED.exec(earlier[0] ?? '')?.groups?.who : undefined;
}
