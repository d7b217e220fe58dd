import type { CollectedNotice } from '../../model/collection.ts';
import type { Finding } from '../../model/finding.ts';
import type { MarkKind } from '../../model/mark.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { blockAt } from '../../reading/block-at.ts';
import { commitments } from '../../reading/commitments.ts';
import { quantityWords } from '../../text/quantity-words.ts';
import { stableId } from '../stable-id.ts';
import { verdictWords } from '../tables/remarks.ts';
import type { ExchangeWords } from '../words/words.ts';
import { passageTarget, type Source } from './target.ts';
import { dayLiteral, SOFTWARE } from './vocabulary.ts';

/** A finding on its way into an annotation. */
interface Found {
  readonly kind: MarkKind;
  /** Name of its class in our vocabulary. */
  readonly type: string;
  readonly span: Span;
  readonly rule: string;
  /** For people. */
  readonly words: string;
  /** For programs, without the prefix. */
  readonly members: Readonly<Record<string, unknown>>;
  readonly verdict: string;
}

type Seen = (kind: MarkKind, finding: Finding) => string;

function targetsIn(reading: Reading, verdict: Seen): Found[] {
  return commitments(reading).map((target) => ({
    kind: 'target',
    type: 'Target',
    span: target,
    rule: target.rule,
    words: `${target.indicator} ${quantityWords(target)}`,
    members: {
      indicator: target.indicator,
      comparator: target.comparator,
      value: target.value,
      ...(target.value2 === undefined ? {} : { upperValue: target.value2 }),
      unit: target.unit,
      targetKind: target.kind,
      ...(target.deadline === null ? {} : { deadline: dayLiteral(target.deadline) }),
    },
    verdict: verdict('target', target),
  }));
}

function measuresIn({ measures, blocks }: Reading): Found[] {
  return measures.flatMap((measure) => {
    const block = blockAt(blocks, measure.from);
    if (block === undefined) return [];
    return [
      {
        kind: 'measure' as const,
        type: 'Measure',
        span: block.lead ?? block,
        rule: measure.rule ?? '',
        words: measure.heading,
        members: { section: measure.section },
        verdict: '',
      },
    ];
  });
}

function othersIn({ obligations, deadlines, bodies }: Reading, verdict: Seen): Found[] {
  return [
    ...obligations.map((duty) => ({
      kind: duty.modality,
      type: 'Obligation',
      span: duty,
      rule: duty.rule,
      words: duty.quote,
      members: { modality: duty.modality },
      verdict: verdict(duty.modality, duty),
    })),
    ...deadlines.map((deadline) => ({
      kind: 'deadline' as const,
      type: 'Deadline',
      span: deadline,
      rule: deadline.rule,
      words: deadline.date ?? deadline.quote,
      members: deadline.date === null ? {} : { date: dayLiteral(deadline.date) },
      verdict: verdict('deadline', deadline),
    })),
    ...bodies.map((body) => ({
      kind: 'body' as const,
      type: 'Body',
      span: body,
      rule: body.rule,
      words: body.name,
      members: { name: body.name, role: body.role },
      verdict: verdict('body', body),
    })),
  ];
}

const wellFormed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(wellFormed);
  return typeof value === 'string' ? value.toWellFormed() : value;
};

function annotationOf(found: Found, source: Source, words: ExchangeWords) {
  const { kind, type, span, rule, members, verdict } = found;
  const name = stableId([source.iri, kind, span.from, span.to].join('\n'));
  const own = Object.entries({ ...members, rule, verdict }).filter(([, value]) => value !== '');
  return {
    id: `urn:piyue:finding:${name}`,
    type: 'Annotation',
    motivation: 'identifying',
    generator: SOFTWARE,
    body: [
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        value: `${words.kinds[kind]}：${found.words}`.toWellFormed(),
      },
      {
        type: `piyue:${type}`,
        ...Object.fromEntries(own.map(([key, value]) => [`piyue:${key}`, wellFormed(value)])),
      },
    ],
    target: passageTarget(source, span),
  };
}

/** What the machine found in a notice: each finding with its words for people and a typed body for programs, in text order. */
export function findingAnnotations(notice: CollectedNotice, source: Source, words: ExchangeWords) {
  const verdict: Seen = (kind, finding) => verdictWords(notice, [kind, finding], words);
  const { reading } = notice;
  return [...measuresIn(reading), ...targetsIn(reading, verdict), ...othersIn(reading, verdict)]
    .sort((a, b) => a.span.from - b.span.from)
    .map((found) => annotationOf(found, source, words));
}
