import { SPARE, SPARE_OR_CHARGE } from '../../../../lexicon/naming-words.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Surroundings } from '../surroundings.ts';
import { shorten } from '../topic.ts';
import type { Way } from '../way.ts';
import { joined, whomOf } from '../whom.ts';

const SPARED = shape`(?<verb>${SPARE_OR_CHARGE})(?:[\d、和至—-]|月份?)*$`;

/** 承租国有用房的企业，«1个月»房租免收: what is spared stands before the verb. */
const SPARED_BEHIND = shape`^(?<what>[^，。；、的]{2,8}?)(?<verb>${SPARE})$`;

/** □房租免收、□房租减半: the next of a list. */
const NEXT_ITEM = /□[^，□]*[、和及]$/u;

/** 中小微企业免收房租 of 对中小微企业，免收«3个月»房租: from what somebody is spared for so long. */
export const spared: Way = {
  name: 'spared',
  names: ({ around, after }) => {
    const { what, verb: behind } = SPARED_BEHIND.exec(after)?.groups ?? {};
    if (what !== undefined) return joined(whomOf(around), `${what}${behind}`);
    const { verb } = SPARED.exec(around.own)?.groups ?? {};
    if (verb === undefined || after.length < 2) return null;
    if (NEXT_ITEM.test(around.own))
      return joined(whomOf(around), `${after}${halvesNext(around, after) ? '减半' : '减免'}`);
    return joined(whomOf(around) || whoActs(around), `${verb}${after}`);
  },
};

/** 房租□: the only amount right behind what it is of is 减半. */
const halvesNext = ({ ahead }: Surroundings, what: string) => ahead.startsWith(`${what}□`);

/** 国有企业 of 国有企业在疫情期间采取减租措施，对符合条件的，免收: who spares, where it is not told whom. */
const WHO = shape`^(?<who>[^，□在应要可对采]{4,20}?)(?:在|应|要|可|对|采取)`;

function whoActs({ earlier }: Surroundings): string {
  return shorten(WHO.exec(earlier.at(-1) ?? '')?.groups?.who ?? '', LONGEST_WHO);
}

const LONGEST_WHO = 14;
