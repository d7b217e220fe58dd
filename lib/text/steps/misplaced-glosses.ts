import type { Edit } from '../edit.ts';
import { gbkBytes, gbkCharacter, hanWithLead, hanWithTrail } from '../gbk.ts';
import { matchesIn } from '../matches.ts';
import { editsOf } from './replace-all.ts';

const LETTERS = 'a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü';
const READING = `(?=[${LETTERS}]{0,6}[^a-z)])[${LETTERS}]{1,7}`;

/**
 * Some sites put readings behind characters by searching the bytes of a GBK page. Where the bytes of such a character lie across two
 * others, the reading tears the second apart: its first byte eats the opening bracket and becomes `?`, and all that follows is read one
 * byte off, up to a letter that is eaten in its turn. `轉變為核心，“` (為 is 9E E9) becomes `轉變?yōu)楹诵模?ldquo;`.
 */
const TORN = new RegExp(
  `\\?(?<=\\p{Script=Han}\\?)(?<reading>${READING})\\)(?<shifted>[\\p{Script=Han}\\p{P}]{1,40}?)\\?(?=(?<entity>[a-z]{4,6};)|(?<gloss>${READING}\\)))`,
  'gu',
);
/** The comma is A3 AC; it is what most often stands before a quotation. */
const COMMA_LEAD = 0xa3;

/** How often a text has each UTF-16 unit, and which characters bear which reading; what a lost byte was is guessed from it. */
interface Census {
  readonly times: Uint32Array;
  /** By the reading with its closing bracket. */
  readonly withGloss: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One table for all, wiped before it is used: to make one takes longer than to count. */
const tally = new Uint32Array(0x10000);

/** Counts units, and looks who bears the readings that are asked for. */
function takeCensus(text: string, glosses: Iterable<string>): Census {
  tally.fill(0);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    tally[unit] = (tally[unit] ?? 0) + 1;
  }
  return {
    times: tally,
    withGloss: new Map(Array.from(glosses, (gloss) => [gloss, bearers(text, gloss)])),
  };
}

/** The characters before a reading in brackets. */
function bearers(text: string, gloss: string): Set<string> {
  const before = text.split(`(${gloss}`).slice(0, -1);
  return new Set(before.map((words) => words.slice(-1)));
}

/** Of the characters that the bytes at hand allow, the one that the text has most often; '' where it has none. */
function likeliest(candidates: readonly string[], { times }: Census): string {
  let best = '';
  let most = 0;
  for (const candidate of candidates) {
    const count = times[candidate.charCodeAt(0)] ?? 0;
    if (count > most) [best, most] = [candidate, count];
  }
  return best;
}

/** What stood where the shifted bytes end: the character whose reading follows, or a comma before a quotation. */
function lastCharacter(lead: number, gloss: string | undefined, census: Census): string {
  if (gloss === undefined) return lead === COMMA_LEAD ? ',' : '';
  const glossed = census.withGloss.get(gloss);
  return likeliest(
    hanWithLead(lead).filter((character) => glossed?.has(character)),
    census,
  );
}

/** The text as it was from the torn character on, up to what eats the last byte; as it stands where the bytes do not tell. */
function restore({ 0: written, groups = {} }: RegExpExecArray, census: Census): string {
  const pairs = Array.from(groups.shifted ?? '', gbkBytes).filter((pair) => pair !== undefined);
  if (pairs.length < (groups.shifted?.length ?? 0)) return written;
  const torn = likeliest(hanWithTrail(pairs[0]?.lead ?? 0), census);
  if (torn === '') return written;
  const middle = pairs
    .slice(1)
    .map(({ lead }, index) => gbkCharacter(pairs[index]?.trail ?? 0, lead));
  const last = lastCharacter(pairs.at(-1)?.trail ?? 0, groups.gloss, census);
  return `${torn}${middle.join('')}${last}${groups.gloss === undefined ? '&' : '('}`;
}

/** Puts characters together again that a misplaced reading tore apart. */
export function misplacedGlosses(text: string): Edit[] {
  const torn = matchesIn(TORN, text);
  if (torn.length === 0) return [];
  const glosses = torn.flatMap(({ groups }) => groups?.gloss ?? []);
  const census = takeCensus(text, new Set(glosses));
  return editsOf(torn, (match) => restore(match, census));
}
