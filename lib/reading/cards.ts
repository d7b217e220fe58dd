import { ruleName } from '../lexicon/rule-names.ts';
import type { Body } from '../model/body.ts';
import type { Deadline } from '../model/deadline.ts';
import type { CardLabel, CardPart, CardRow } from '../model/mark.ts';
import type { Measure } from '../model/measure.ts';
import type { Obligation } from '../model/obligation.ts';
import type { Reading } from '../model/reading.ts';
import type { RuleKind } from '../model/rule-names.ts';
import type { Target } from '../model/target.ts';
import { quantityWords } from '../text/quantity-words.ts';
import { classReason } from './class-reason.ts';
import { isCommitment } from './commitments.ts';
import { why } from './why.ts';
import { whyMeasure } from './why-measure.ts';

/** Where a finding stands: the headings above it, outermost first, and the text in which its evidence can be quoted. */
export interface CardContext {
  readonly section: readonly string[];
  readonly text: string;
}

/** What a target's card says: the amount, what it is of, how it binds, by when, where it stands and why it was taken for one. */
export function targetCard(target: Target, context: CardContext): CardRow[] {
  const reason = classReason(target);
  return told([
    ['value', [{ text: quantityWords(target) }]],
    ['indicator', texts([target.indicator])],
    ['comparator', [{ word: `word_${target.comparator}` }, { word: `word_${target.kind}` }]],
    ['deadline', target.deadline === null ? [] : [{ date: target.deadline }]],
    ['section', under(context.section)],
    ['why', why('target', target, context.text)],
    ['rule', [nameOf('targets', target.rule), ...(reason === null ? [] : [{ name: reason }])]],
  ]);
}

/** What an obligation's card says: by which word it binds. That it orders or forbids is its kind. */
export function obligationCard(obligation: Obligation, context: CardContext): CardRow[] {
  return told([
    ['why', why(obligation.modality, obligation, context.text)],
    ['section', under(context.section)],
    ['rule', [nameOf('obligations', obligation.rule)]],
  ]);
}

/** What a deadline's card says: the day, or the words where they count from another day. */
export function deadlineCard(deadline: Deadline, context: CardContext): CardRow[] {
  return told([
    ['deadline', [whenOf(deadline)]],
    ['section', under(context.section)],
    ['why', why('deadline', deadline, context.text)],
    ['rule', [nameOf('deadlines', deadline.rule)]],
  ]);
}

/** What a body's card says: its name and its part in the task. */
export function bodyCard(body: Body, context: CardContext): CardRow[] {
  return told([
    ['name', texts([body.name])],
    ['role', [{ word: `word_${body.role}` }]],
    ['section', under(context.section)],
    ['why', why('body', body, context.text)],
    ['rule', [nameOf('bodies', body.rule)]],
  ]);
}

/** What a measure's card says: its heading, in short what belongs to it, and why. `text` is the source of the reading. */
export function measureCard(measure: Measure, reading: Reading, text: string): CardRow[] {
  const own = <F>(findings: readonly F[], indexes: readonly number[]): F[] =>
    indexes.flatMap((index) => findings[index] ?? []);
  const targets = own(reading.targets, measure.targets).filter(isCommitment);
  const bodies = own(reading.bodies, measure.bodies).map(({ name }) => name);
  return told([
    ['measure', texts([measure.heading])],
    ['targets', texts(targets.map(quantityWords))],
    ['deadline', own(reading.deadlines, measure.deadlines).map(whenOf)],
    ['bodies', texts([...new Set(bodies)])],
    ['section', under(measure.section)],
    ['why', whyMeasure(measure, reading, text)],
    ['rule', measure.rule === undefined ? [] : [nameOf('measures', measure.rule)]],
  ]);
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

function whenOf({ date, quote }: Deadline): CardPart {
  return date === null ? { text: quote } : { date };
}

function under(section: readonly string[]): CardPart[] {
  return texts([section.join(' › ')]);
}

/** What a rule is called; its file's name where it has no other. */
function nameOf(kind: RuleKind, rule: string): CardPart {
  const name = ruleName(kind, rule);
  return name === null ? { text: rule } : { name };
}
