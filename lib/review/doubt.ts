import type { Finding } from '../model/finding.ts';
import type { Measure } from '../model/measure.ts';
import type { Target } from '../model/target.ts';

/** A number that may as well be no commitment is the first to be looked at. */
const EITHER = 3;

/** Name of the rule by which a measure is one only for where it stands. */
const BY_PLACE = 'by-place';

function targetDoubt({ class: taken, implicit, indicator, evidence }: Target): number {
  const isSaid = evidence.some(({ of }) => of === 'trigger');
  return (
    (taken === 'either' ? EITHER : 0) +
    Number(implicit === true) +
    Number(indicator === '') +
    Number(!isSaid)
  );
}

/**
 * How much of a finding was concluded and not said by the text: 0 where all of it was. An order in which to check findings, not a
 * probability.
 */
export function doubtOf(finding: Finding | Measure): number {
  const { evidence = [], rule } = finding;
  const concluded = evidence.filter(({ implied }) => implied === true).length;
  const about = 'class' in finding ? targetDoubt(finding as Target) : 0;
  return concluded + about + Number(rule === BY_PLACE);
}
