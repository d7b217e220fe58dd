import { RENT } from '../../../../lexicon/naming-words.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Surroundings } from '../surroundings.ts';
import { aboutOf } from '../topic.ts';
import { trimmed } from '../trims.ts';
import type { Way } from '../way.ts';
import { joined } from '../whom.ts';

const OF_RENT = shape`${RENT}$`;
/** 减半或全免房租: what either is done with. */
const EITHER = shape`^或者?[全免减][^，□]?(?<either>${RENT})`;

/** 国有经营用房房租 of 对承租国有经营用房的企业，房租«减半». */
export const rent: Way = {
  name: 'rent',
  names: ({ around, before }) => {
    if (LATER_YEAR.test(before)) return ofLaterYear(around, before);
    const { either } = EITHER.exec(around.ahead)?.groups ?? {};
    if (either !== undefined)
      return joined(trimmed(before) || (aboutOf(around) ?? around.earlier[0] ?? ''), either);
    return OF_RENT.test(before) ? joined(aboutOf(around) ?? '', trimmed(before)) : null;
  },
};

/** 前两年租金全免，第三年: a later year, of which the same is said. */
const LATER_YEAR = /^(?:第[二三四五六七八九十至]{1,3}年|次年)$/u;
const SPARED_BEFORE = shape`(?<rent>(?!.?年)\p{Script=Han}{0,2}${RENT})(?:全额?)?[免减]`;

function ofLaterYear({ earlier }: Surroundings, year: string): string | null {
  const { rent: spared } = SPARED_BEFORE.exec(earlier[0] ?? '')?.groups ?? {};
  return spared === undefined ? null : `${year}${spared}`;
}
