/** How two coders judged one code over the same units: both gave it, only one of them, or neither. */
export interface PairCounts {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

/**
 * Cohen's kappa of two coders who judged the same units with yes or no (Cohen, "A Coefficient of Agreement for Nominal Scales", 1960).
 *
 * @returns 1 for full agreement, 0 for as much as chance gives; null where chance alone gives full agreement (no unit differs from the
 * others for either coder, or there is no unit), for then it says nothing.
 */
export function cohensKappa({ both, onlyFirst, onlySecond, neither }: PairCounts): number | null {
  const units = both + onlyFirst + onlySecond + neither;
  if (units === 0) return null;
  const first = (both + onlyFirst) / units;
  const second = (both + onlySecond) / units;
  const expected = first * second + (1 - first) * (1 - second);
  return expected === 1 ? null : ((both + neither) / units - expected) / (1 - expected);
}

/** How many coders gave a unit a code, of how many who coded its notice. */
export interface UnitVotes {
  readonly given: number;
  readonly coders: number;
}

/**
 * Krippendorff's alpha for yes or no (nominal data) of any number of coders; units that fewer than two have coded are passed over, and each
 * may be coded by others (Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, part C).
 *
 * @returns 1 for full agreement, 0 for as much as chance gives; null where all judgements are alike, for then it says nothing.
 */
export function krippendorffsAlpha(units: readonly UnitVotes[]): number | null {
  let values = 0;
  let yes = 0;
  let observed = 0;
  for (const { given, coders } of units) {
    if (coders < 2) continue;
    values += coders;
    yes += given;
    observed += (2 * given * (coders - given)) / (coders - 1);
  }
  const expected = 2 * yes * (values - yes);
  return expected === 0 ? null : 1 - ((values - 1) * observed) / expected;
}
