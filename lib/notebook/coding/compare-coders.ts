import type { Author } from '../../model/author.ts';
import type { Span } from '../../model/span.ts';
import { cohensKappa, krippendorffsAlpha, type PairCounts, type UnitVotes } from './agreement.ts';
import type { PlacedSegment } from './coded-segment.ts';

/** A notice that people have coded, in units. */
export interface CodedNotice {
  readonly id: string;
  readonly units: readonly Span[];
  readonly segments: readonly PlacedSegment[];
}

/** A unit to which one coder of a pair gave a code and the other did not. */
export interface Disagreement {
  readonly notice: string;
  readonly unit: Span;
  /** Id of the one who gave it. */
  readonly given: string;
}

/** How far two coders agree on one code. */
export interface CodeAgreement {
  readonly code: string;
  readonly counts: PairCounts;
  readonly kappa: number | null;
  /** Of all coders, not of the pair alone. */
  readonly alpha: number | null;
  readonly disagreements: readonly Disagreement[];
}

/** What was compared, and how far it agrees. */
export interface Comparison {
  /** Notices that both have coded, and their units. */
  readonly notices: number;
  readonly units: number;
  readonly codes: readonly CodeAgreement[];
}

/** All who have coded something, those with the most segments first. */
export function codersOf(notices: readonly CodedNotice[]): Author[] {
  const byId = Map.groupBy(
    notices.flatMap(({ segments }) => segments.map(({ by }) => by)),
    ({ id }) => id,
  );
  return [...byId.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((said) => said.findLast(({ name }) => name !== '') ?? said[0] ?? []);
}

/** A coder's places of one code in one notice. */
const placesOf = ({ segments }: CodedNotice, coder: string, code: string): Span[] =>
  segments.flatMap(({ by, note, span }) =>
    by.id === coder && span !== null && note.codes.includes(code) ? [span] : [],
  );

const isIn = (unit: Span, places: readonly Span[]) =>
  places.some(({ from, to }) => from < unit.to && to > unit.from);

const coderIds = ({ segments }: CodedNotice) => [...new Set(segments.map(({ by }) => by.id))];

function votesOn(notices: readonly CodedNotice[], code: string): UnitVotes[] {
  return notices.flatMap((notice) => {
    const coders = coderIds(notice);
    const places = coders.map((coder) => placesOf(notice, coder, code));
    return notice.units.map((unit) => ({
      given: places.filter((some) => isIn(unit, some)).length,
      coders: coders.length,
    }));
  });
}

type Given = keyof PairCounts;

function givenBy(first: boolean, second: boolean): Given {
  if (first && second) return 'both';
  if (first) return 'onlyFirst';
  return second ? 'onlySecond' : 'neither';
}

/** What a pair made of every unit as to one code. */
function pairOn(notices: readonly CodedNotice[], pair: readonly [string, string], code: string) {
  const judged = notices.flatMap((notice) => {
    const [first = [], second = []] = pair.map((coder) => placesOf(notice, coder, code));
    return notice.units.map((unit) => ({
      notice: notice.id,
      unit,
      by: givenBy(isIn(unit, first), isIn(unit, second)),
    }));
  });
  const count = (wanted: Given) => judged.filter(({ by }) => by === wanted).length;
  const [first, second] = pair;
  const disagreements = judged.flatMap(({ notice, unit, by }): Disagreement[] =>
    by === 'both' || by === 'neither'
      ? []
      : [{ notice, unit, given: by === 'onlyFirst' ? first : second }],
  );
  const counts: PairCounts = {
    both: count('both'),
    onlyFirst: count('onlyFirst'),
    onlySecond: count('onlySecond'),
    neither: count('neither'),
  };
  return { counts, disagreements };
}

/**
 * Compares two coders, code by code, on the notices that both have coded; a unit has a code where a segment with it overlaps it. Codes
 * that neither has given are left out.
 *
 * @param pair Ids of the coders.
 */
export function compareCoders(
  notices: readonly CodedNotice[],
  pair: readonly [string, string],
): Comparison {
  const shared = notices.filter((notice) => {
    const coders = coderIds(notice);
    return pair.every((coder) => coders.includes(coder));
  });
  const codes = new Set(
    shared.flatMap(({ segments }) =>
      segments.flatMap(({ by, note }) => (pair.includes(by.id) ? note.codes : [])),
    ),
  );
  return {
    notices: shared.length,
    units: shared.reduce((sum, { units }) => sum + units.length, 0),
    codes: [...codes].map((code) => {
      const { counts, disagreements } = pairOn(shared, pair, code);
      const alpha = krippendorffsAlpha(votesOn(shared, code));
      return { code, counts, kappa: cohensKappa(counts), alpha, disagreements };
    }),
  };
}
