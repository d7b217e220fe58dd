import type { Body } from '../model/body.ts';
import type { Deadline } from '../model/deadline.ts';
import type { Finding } from '../model/finding.ts';
import type { CardLabel, CardPart, CardRow } from '../model/mark.ts';
import type { Measure } from '../model/measure.ts';
import type { Obligation } from '../model/obligation.ts';
import type { Reading } from '../model/reading.ts';
import type { Target } from '../model/target.ts';
import { quantityWords } from '../text/quantity-words.ts';
import { commitments } from './commitments.ts';

/** Where a finding stands: the headings above it, outermost first, and the text in which its evidence can be quoted. */
export interface CardContext {
  readonly section: readonly string[];
  readonly text: string;
}

/** What a target's card says: the amount, what it is of, how it binds, by when, where it stands and why it was taken for one. */
export function targetCard(target: Target, context: CardContext): CardRow[] {
  return told([
    ['value', [{ text: quantityWords(target) }]],
    ['indicator', texts([target.indicator])],
    ['comparator', [{ word: `word_${target.comparator}` }, { word: `word_${target.kind}` }]],
    ['deadline', target.deadline === null ? [] : [{ date: target.deadline }]],
    ...origin(target, context),
  ]);
}

/** What an obligation's card says: whether it orders or forbids, and by which word. */
export function obligationCard(obligation: Obligation, context: CardContext): CardRow[] {
  return told([
    ['modality', [{ word: `word_${obligation.modality}` }]],
    ...origin(obligation, context),
  ]);
}

/** What a deadline's card says: the day, or the words where they count from another day. */
export function deadlineCard(deadline: Deadline, context: CardContext): CardRow[] {
  return told([['deadline', [whenOf(deadline)]], ...origin(deadline, context)]);
}

/** What a body's card says: its name and its part in the task. */
export function bodyCard(body: Body, context: CardContext): CardRow[] {
  return told([
    ['name', texts([body.name])],
    ['role', [{ word: `word_${body.role}` }]],
    ...origin(body, context),
  ]);
}

/** What a measure's card says: its heading, and in short what belongs to it. */
export function measureCard(measure: Measure, reading: Reading): CardRow[] {
  const own = <F>(findings: readonly F[], indexes: readonly number[]): F[] =>
    findings.filter((_, index) => indexes.includes(index));
  const targets = commitments({ ...reading, targets: own(reading.targets, measure.targets) });
  const bodies = own(reading.bodies, measure.bodies).map(({ name }) => name);
  return told([
    ['measure', texts([measure.heading])],
    ['targets', texts(targets.map(quantityWords))],
    ['deadline', own(reading.deadlines, measure.deadlines).map(whenOf)],
    ['bodies', texts([...new Set(bodies)])],
    ['section', texts([measure.section.join(' › ')])],
  ]);
}

function whenOf({ date, quote }: Deadline): CardPart {
  return date === null ? { text: quote } : { date };
}

type Draft = readonly [label: CardLabel, parts: readonly CardPart[]];

/** The rows that have something to tell. */
function told(drafts: readonly Draft[]): CardRow[] {
  return drafts.flatMap(([label, parts]) =>
    parts.length === 0 ? [] : [{ label, parts: [...parts] }],
  );
}

function texts(strings: readonly string[]): CardPart[] {
  return strings.flatMap((text) => (text === '' ? [] : [{ text }]));
}

function origin({ evidence, rule }: Finding, { section, text }: CardContext): Draft[] {
  const why = evidence.flatMap(({ of, from, to }): CardPart[] => [
    { word: `by_${of}` },
    { text: text.slice(from, to).trim() },
  ]);
  return [
    ['section', texts([section.join(' › ')])],
    ['why', why],
    ['rule', [{ text: rule }]],
  ];
}
