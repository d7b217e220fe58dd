import { basename } from 'node:path';
import { describe } from '../../lib/anchor/describe.ts';
import { findAgain } from '../../lib/anchor/find-again.ts';
import { indexPage } from '../../lib/anchor/page-index.ts';
import type { Anchor } from '../../lib/model/anchor.ts';
import type { Selector } from '../../lib/model/selector.ts';
import type { Span } from '../../lib/model/span.ts';

/** A file of cases: a text as paragraphs, quotes in it (paragraph, offset, length), and what became of the text. */
export interface CaseFile {
  readonly paras: readonly string[];
  readonly sels: readonly {
    readonly p: number;
    readonly s: number;
    readonly L: number;
    readonly exact: string;
  }[];
  readonly scenarios: readonly {
    readonly name: string;
    readonly paras: readonly string[];
    /** Where each quote is now, [start, end) in the paragraphs joined by \n; null where it was deleted. */
    readonly truth: readonly (readonly [number, number] | null)[];
  }[];
}

/** How the quotes of one page were found again. */
export interface PageResult {
  readonly file: string;
  readonly name: string;
  readonly quotes: number;
  readonly right: number;
  readonly near: number;
  readonly wrong: number;
  readonly lost: number;
  readonly false: number;
  readonly ms: number;
  readonly states: Readonly<Record<Anchor['state'], number>>;
}

type Outcome = 'right' | 'near' | 'wrong' | 'lost' | 'false' | 'gone';

/** Marks every quote on the file's text and finds it again on each of its pages. */
export function caseResult(file: string, { paras, sels, scenarios }: CaseFile): PageResult[] {
  const page = indexPage(paras.join('\n'));
  const starts = paras.map((_, at) =>
    paras.slice(0, at).reduce((sum, para) => sum + para.length + 1, 0),
  );
  const selectors = sels.map(({ p, s, L }) => {
    const from = (starts[p] ?? 0) + s;
    return describe(page, { from, to: from + L });
  });
  return scenarios.map((scenario) => ({
    file: basename(file),
    ...scenarioResult(selectors, scenario),
  }));
}

function scenarioResult(
  selectors: readonly (Selector | null)[],
  scenario: CaseFile['scenarios'][number],
) {
  const begun = performance.now();
  const page = indexPage(scenario.paras.join('\n'));
  const anchors = selectors.map(
    (selector): Anchor => (selector === null ? { state: 'orphan' } : findAgain(selector, page)),
  );
  const ms = Math.round((performance.now() - begun) * 10) / 10;
  const outcomes = anchors.map((anchor, at) => outcomeOf(anchor, scenario.truth[at] ?? null));
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  const inState = (state: Anchor['state']) =>
    anchors.filter((anchor) => anchor.state === state).length;
  return {
    name: scenario.name,
    quotes: selectors.length,
    right: count('right'),
    near: count('near'),
    wrong: count('wrong'),
    lost: count('lost'),
    false: count('false'),
    ms,
    states: {
      exact: inState('exact'),
      moved: inState('moved'),
      ambiguous: inState('ambiguous'),
      orphan: inState('orphan'),
    },
  };
}

function outcomeOf(anchor: Anchor, truth: readonly [number, number] | null): Outcome {
  if (anchor.state === 'orphan' || anchor.state === 'ambiguous')
    return truth === null ? 'gone' : 'lost';
  if (truth === null) return 'false';
  const share = sharedPart(anchor.span, { from: truth[0], to: truth[1] });
  if (share >= 0.8) return 'right';
  return share > 0 ? 'near' : 'wrong';
}

/** Overlap over union of two spans. */
function sharedPart(a: Span, b: Span): number {
  const overlap = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return overlap <= 0 ? 0 : overlap / (Math.max(a.to, b.to) - Math.min(a.from, b.from));
}
