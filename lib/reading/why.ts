import type { Evidence, Finding } from '../model/finding.ts';
import type { CardPart, CardWord, MarkKind } from '../model/mark.ts';
import type { Span } from '../model/span.ts';
import { normalise } from '../text/normalise.ts';
import { overlaps } from '../text/overlaps.ts';
import { misplacedGlosses } from '../text/steps/misplaced-glosses.ts';
import { pinyinGlosses } from '../text/steps/pinyin-glosses.ts';

/** What is asked why it was found. `implicit` as of a target: full or zero without a numeral. */
export type Explained = Pick<Finding, 'from' | 'to' | 'evidence'> & {
  readonly implicit?: boolean | undefined;
};

/** What the word that made it a finding says of it. */
const TRIGGER: Readonly<Record<MarkKind, CardWord>> = {
  measure: 'why_measure',
  target: 'why_target',
  must: 'why_must',
  prohibit: 'why_prohibit',
  deadline: 'why_time',
  body: 'why_body',
};

/** What other evidence says; `indicator` is told by the card itself. Implied evidence was concluded, all other stands in the text. */
const SAYS: Readonly<Partial<Record<Evidence['of'], CardWord>>> = {
  class: 'why_either',
  comparator: 'why_comparator',
  year: 'why_year',
  body: 'why_first_leads',
  heading: 'why_heading',
};

/** A quotation in the sentence is no longer. */
const LONGEST = 30;

/** Readings of single characters would be most of so short a quotation. */
const LEFT_OUT = [misplacedGlosses, pinyinGlosses];

/** Words of the text, as short as a sentence can quote them. */
export function quoted(text: string, { from, to }: Span): string {
  const written = normalise(text.slice(from, to), LEFT_OUT).text;
  const words = written.replace(/\s+/gu, ' ').trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}

const covers = (a: Span, b: Span) => a.from <= b.from && b.to <= a.to;

/** The place of a year that is not in the text is the date itself, which is a part of the finding or of its deadline. */
function isNoPlace(year: Evidence, { evidence, ...finding }: Explained): boolean {
  return [finding, ...evidence.filter(({ of }) => of === 'deadline')].some((one) =>
    overlaps(year, one),
  );
}

/** A finding of a text of which it is asked why. */
interface Asked {
  readonly finding: Explained;
  readonly text: string;
}

/** Said on a line before, of all that stands under it. */
function isElsewhere({ to }: Span, { finding, text }: Asked): boolean {
  return to <= finding.from && text.slice(to, finding.from).includes('\n');
}

/** What is told of a deadline: the text says it, or it is implied by words nearby, or inherited. */
function clauseOfDeadline(evidence: Evidence, asked: Asked): CardWord {
  if (!evidence.implied) return 'why_deadline';
  return isElsewhere(evidence, asked) ? 'why_inherited_deadline' : 'why_deadline_implied';
}

/** The clause that a piece of evidence gives; null for one that tells nothing more. */
function clauseOf(kind: MarkKind, evidence: Evidence, asked: Asked): CardWord | null {
  const { finding } = asked;
  if (evidence.of === 'trigger') {
    const isAll = kind === 'target' && covers(evidence, finding);
    return isAll ? 'why_target_by_place' : TRIGGER[kind];
  }
  if (evidence.of === 'deadline') return clauseOfDeadline(evidence, asked);
  if (evidence.of === 'year' && isNoPlace(evidence, finding)) return 'why_notice_year';
  return SAYS[evidence.of] ?? null;
}

/** What the evidence of such a clause is quoted with: the heading or opening from which something is inherited, as it stands there. */
function wordsOf(word: CardWord, evidence: Span, text: string): string {
  if (word !== 'why_inherited_deadline') return quoted(text, evidence);
  const to = text.indexOf('\n', evidence.to);
  return quoted(text, {
    from: text.lastIndexOf('\n', evidence.from) + 1,
    to: to < 0 ? text.length : to,
  });
}

/** Clauses that are said about no words. */
const ABOUT_NOTHING: ReadonlySet<CardWord> = new Set(['why_target_by_place', 'why_notice_year']);

/**
 * Why something was found, as the clauses of one sentence: which words made it what it is, what the text says and what was implied,
 * from where a year or deadline was taken, under which heading it stands. `text` is the source, whose offsets the evidence has.
 */
export function why(kind: MarkKind, finding: Explained, text: string): CardPart[] {
  const whole: CardPart[] = finding.implicit
    ? [{ word: 'why_whole', about: quoted(text, finding) }]
    : [];
  return [
    ...whole,
    ...finding.evidence.flatMap((evidence): CardPart[] => {
      const word = clauseOf(kind, evidence, { finding, text });
      if (word === null) return [];
      return [ABOUT_NOTHING.has(word) ? { word } : { word, about: wordsOf(word, evidence, text) }];
    }),
  ];
}
