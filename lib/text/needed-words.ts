import { spelledLetters } from './spelled-letters.ts';

/** Words of which every match of a pattern has one: single letters, or two that stand together. */
export type Alternatives = readonly string[];

/** What stands at one place of a branch: one of some letters, or a group with its needs; both empty where the place tells nothing. */
interface Part {
  readonly letters: string;
  readonly needs: readonly Alternatives[];
}

const NOTHING: Part = { letters: '', needs: [] };
/** `(?!)`, which stands for a list without words and matches nowhere: one of no words. */
const NEVER: Part = { letters: '', needs: [[]] };

/** The tokens of a regular expression (ECMA-262, 22.2.1 Patterns; without what the flag v adds). */
const TOKEN =
  /(?<never>\(\?!\))|(?<open>\((?:\?(?::|<?[=!]|<[^>]+>))?)|(?<close>\))|(?<or>\|)|(?<quantifier>[*?+]\??|\{\d+(?:,\d*)?\}\??)|(?<letters>\[(?:\\.|[^\]\\])*\]|\\(?:u\{[^}]*\}|u.{4}|x..|[pP]\{[^}]*\}|k<[^>]*>|.)|.)/gsu;

/** So many pairs of letters tell more than the letters alone. */
const MOST_PAIRS = 16;

/**
 * What every match of a pattern holds, or stands beside it in the text: of each list one word at least. Told from the pattern's source; what
 * may be left out, negations, and classes that are not spelled out tell nothing. What texts lack most often comes first.
 */
export function neededWords({ source, ignoreCase, unicodeSets }: RegExp): Alternatives[] {
  return ignoreCase || unicodeSets ? [] : inGroup(source.matchAll(TOKEN));
}

type Tokens = IterableIterator<RegExpMatchArray>;

/** Of a whole pattern, or of a group up to its end: what the branches that `|` parts, and that may match, have in common. */
function inGroup(tokens: Tokens): Alternatives[] {
  const branches: Part[][] = [];
  let branch: Part[] = [];
  for (let next = tokens.next(); next.done !== true; next = tokens.next()) {
    const { close, or } = next.value.groups ?? {};
    if (close !== undefined) break;
    if (or === undefined) readPart(next.value, branch, tokens);
    else {
      branches.push(branch);
      branch = [];
    }
  }
  return [...branches, branch].map(inBranch).reduce(either);
}

/** Adds to a branch the part that begins with a token, or takes back the last one where it may be left out. */
function readPart({ groups = {} }: RegExpMatchArray, branch: Part[], tokens: Tokens): void {
  const { never, open, quantifier, letters = '' } = groups;
  if (never !== undefined) branch.push(NEVER);
  else if (open !== undefined) branch.push(groupOf(open, inGroup(tokens)));
  else if (quantifier === undefined) branch.push({ letters: spelledLetters(letters), needs: [] });
  else if (/^(?:[*?]|\{0)/u.test(quantifier)) branch.splice(-1, 1, NOTHING);
}

/** A group with its needs; what must not follow or stand before is none of them. */
function groupOf(open: string, needs: readonly Alternatives[]): Part {
  return open.endsWith('!') ? NOTHING : { letters: '', needs };
}

function inBranch(parts: readonly Part[]): Alternatives[] {
  const needs = parts.flatMap(({ letters, needs: inside }, at) =>
    letters === '' ? inside : [withBefore(letters, parts[at - 1]?.letters ?? '')],
  );
  return needs.toSorted((a, b) => commonness(a) - commonness(b));
}

/** The letters of a place, with those before them where that makes few pairs. */
function withBefore(letters: string, before: string): string[] {
  const alone = Array.from(letters);
  if (before === '' || before.length * letters.length > MOST_PAIRS) return alone;
  return Array.from(before).flatMap((first) => alone.map((second) => first + second));
}

/** What either of two branches needs: a word of the one or of the other, the rarest with the rarest. */
function either(one: readonly Alternatives[], other: readonly Alternatives[]): Alternatives[] {
  if (isHopeless(one)) return [...other];
  if (isHopeless(other)) return [...one];
  return one
    .slice(0, other.length)
    .map((words, at) => [...new Set([...words, ...(other[at] ?? [])])])
    .toSorted((a, b) => commonness(a) - commonness(b));
}

function isHopeless(needs: readonly Alternatives[]): boolean {
  return needs.some(({ length }) => length === 0);
}

/** What marks a place in a text stands in every text that patterns with such marks are asked about. */
const MARKS = '«»';

/** The higher, the likelier a text has the word: single letters are far more common than pairs. */
function commonnessOf(word: string): number {
  if (word.length > 1) return 1;
  return MARKS.includes(word) ? 1000 : 20;
}

function commonness(words: Alternatives): number {
  return words.reduce((sum, word) => sum + commonnessOf(word), 0);
}
