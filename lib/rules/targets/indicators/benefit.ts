import { SPARE } from '../../../lexicon/naming-words.ts';
import { PARTY } from '../../../lexicon/target-words.ts';
import { LINE_OF_WORK } from '../../../lexicon/way-words.ts';
import { shape } from '../../../text/pattern.ts';
import type { Surroundings } from './surroundings.ts';
import { aboutOf, clauseBefore } from './topic.ts';
import { partyName } from './trims.ts';
import type { Asked } from './way.ts';

/** 免征企业所得税, 享受租金优惠, 给予运营补贴: what is granted for so long. */
const GRANTS = shape`^(?:可|继续)*(?:${SPARE}|减免|减[收征]|享受|给予)`;
/** 对其自用房产: of whom or of what of theirs, before the time. */
const OWN = shape`^对?其?(?<thing>[^，□]{2,12})$`;
/** 小微企业吸纳重点群体就业的, 文化场馆改制为企业后: who meets a condition; a party that no verb stands before. */
const WHO = shape`^(?:其中)?(?<who>[^，□对将把由在]{0,14}?(?:${PARTY}|场馆|院校)(?!${LINE_OF_WORK}))`;
const LONGEST = 16;
/** Within days something is done; for years it is granted. */
const LONG_UNITS = new Set(['年', '个月']);

/** 高新技术企业免征房产税期限 of 高新技术企业迁入后，«三年内»免征房产税: who is granted what for so long; '' where nothing is. */
export function benefitName({ around, unit }: Asked, action: string): string {
  if (!LONG_UNITS.has(unit) || !GRANTS.test(action)) return '';
  return `${grantee(around, around.own)}${action.replace(/^(?:可|继续)+/u, '')}期限`;
}

/** Who is granted something, as the words before the time or the clauses before them tell; '' where they tell nobody. */
export function grantee(around: Surroundings, own: string): string {
  const thing = OWN.exec(own)?.groups?.thing;
  if (thing !== undefined && !/[起后时内在]$/u.test(thing)) return thing;
  const who = WHO.exec(around.earlier.at(-1) ?? '')?.groups?.who;
  return who ?? partyName(aboutOf(around, LONGEST) ?? clauseBefore(around, 'first'));
}
