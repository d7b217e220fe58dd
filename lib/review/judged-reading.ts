import type { Finding } from '../model/finding.ts';
import type { Judgement } from '../model/judgement.ts';
import type { MarkKind } from '../model/mark.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { Target } from '../model/target.ts';
import { blockAt } from '../reading/block-at.ts';
import { withJudgedDay } from './judged-day.ts';
import { keepSome } from './keep-findings.ts';

/** What the reader said of a finding, by its kind and place. */
type Said = (kind: MarkKind, place: Span) => Judgement | undefined;

const placeOf = (kind: MarkKind, { from, to }: Span) => `${kind}:${from}:${to}`;

/** A finding with what the reader says in its place. */
function corrected<F extends Finding>(finding: F, said: Judgement | undefined): F {
  if (said?.correction === undefined) return finding;
  const given = Object.entries(said.correction).filter(([, value]) => value !== undefined);
  return Object.assign({}, finding, Object.fromEntries(given));
}

/** Only a range has an upper end. */
function withoutUpperEnd(target: Target): Target {
  const { value2: _, ...rest } = target;
  return target.comparator === 'range' ? target : rest;
}

/** The measures of which the reader did not say that they are none. */
function keptMeasures({ measures, blocks }: Reading, judgements: readonly Judgement[]) {
  const wrong = judgements.filter(({ kind, answer }) => kind === 'measure' && answer === 'wrong');
  const none = new Set(wrong.map(({ span }) => blockAt(blocks, span.from)));
  return new Set(measures.filter(({ from }) => !none.has(blockAt(blocks, from))));
}

/**
 * A reading as its reader says that it should be: what they corrected in place of what was read, and without what they found wrong. The
 * text's blocks, the notice's fields and the references are nothing that is judged.
 *
 * @param all Their spans are offsets in the text of the reading; one of another place than a finding's says nothing.
 */
export function judgedReading(reading: Reading, all: readonly Judgement[]): Reading {
  const judgements = all.filter(({ answer }) => answer !== null);
  if (judgements.length === 0) return reading;
  const byPlace = new Map(judgements.map((each) => [placeOf(each.kind, each.span), each]));
  const said: Said = (kind, place) => byPlace.get(placeOf(kind, place));
  const kept = new Set<Finding>();
  const keep = <F extends Finding>(finding: F, judged: Judgement | undefined): F => {
    if (judged?.answer !== 'wrong') kept.add(finding);
    return finding;
  };
  const sift = <F extends Finding>(finding: F, judged: Judgement | undefined): F =>
    keep(corrected(finding, judged), judged);
  const saidOfDay = (deadline: Span) => said('deadline', deadline);
  const targets = reading.targets.map((target) => {
    const judged = said('target', target);
    return judged === undefined
      ? keep(withJudgedDay(target, reading.deadlines, saidOfDay), judged)
      : keep(withoutUpperEnd(corrected(target, judged)), judged);
  });
  const whole: Reading = {
    ...reading,
    targets,
    obligations: reading.obligations.map((duty) => sift(duty, said(duty.modality, duty))),
    deadlines: reading.deadlines.map((deadline) => sift(deadline, saidOfDay(deadline))),
    bodies: reading.bodies.map((body) => sift(body, said('body', body))),
  };
  return keepSome(whole, kept, keptMeasures(reading, judgements));
}
