import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, describe as suite, test } from 'vitest';
import { findAgain } from '../../../lib/anchor/find-again.ts';
import { indexPage } from '../../../lib/anchor/page-index.ts';
import type { Anchor } from '../../../lib/model/anchor.ts';
import type { Selector } from '../../../lib/model/selector.ts';
import type { Span } from '../../../lib/model/span.ts';

const CASES = '../shared/anchoring';
const here = existsSync(CASES);
const load = <T>(file: string): T =>
  JSON.parse(here ? readFileSync(`${CASES}/${file}`, 'utf8') : '{}');

/** A selector as another tool writes it, null meaning that a side is not known. */
interface Foreign {
  exact: string;
  prefix?: string | null;
  suffix?: string | null;
}

const selectorOf = ({ exact, prefix, suffix }: Foreign, from?: number): Selector => ({
  exact,
  ...(prefix ? { prefix } : {}),
  ...(suffix ? { suffix } : {}),
  ...(from === undefined ? {} : { position: { from, to: from + exact.length } }),
});

/** Every place that an answer names without reserve about its surroundings: what a tool without states would return. */
function placesOf(anchor: Anchor) {
  if (anchor.state === 'exact') return anchor.changed.length === 0 ? [anchor.span] : [];
  return anchor.state === 'ambiguous' ? anchor.places : [];
}

/** Where some words end in a text, in the offsets of selectors. */
const endOf = (words: string | undefined, text: string) =>
  words === undefined
    ? undefined
    : indexPage(text).fromSource({ from: 0, to: text.indexOf(words) + words.length }).to;

const spanOf = (anchor: Anchor): Span | undefined => ('span' in anchor ? anchor.span : undefined);

interface HypothesisCase extends Foreign {
  text: string;
  hintAtEndOf?: string;
  expect: { text?: string; startsAt?: string; score?: number } | null;
}

suite.skipIf(!here)('quotes that Hypothesis finds again (needs ../shared/anchoring)', () => {
  const { texts = {}, cases = [] } = load<{
    texts: Record<string, string>;
    cases: HypothesisCase[];
  }>('hypothesis/match-quote.json');
  test.each(cases)('$exact', ({ text: name, exact, hintAtEndOf, expect: wanted, ...context }) => {
    const text = texts[name] ?? '';
    const quote = exact.replace('<solitude>', texts.solitude ?? '');
    const selector = selectorOf({ exact: quote, ...context }, endOf(hintAtEndOf, text));
    const span = spanOf(findAgain(selector, indexPage(text)));
    const found = span && {
      score: 1,
      text: text.slice(span.from, span.to),
      startsAt: text.slice(span.from),
    };
    const any = { score: 1, text: expect.any(String), startsAt: expect.any(String) };
    const startsAt =
      wanted?.startsAt && expect.stringMatching(new RegExp(`^${wanted.startsAt}`, 'u'));
    expect(found).toEqual(
      wanted === null ? undefined : { ...any, ...wanted, ...(startsAt && { startsAt }) },
    );
  });
});

/** The states that the cases of the law call exact and fuzzy. */
const STATES = new Map<string, Anchor['state']>([
  ['exact', 'exact'],
  ['fuzzy', 'moved'],
]);

/** The number of the article in which a place of the joined articles lies. */
function articleAt({ from }: Span, articles: Record<string, string>): string | undefined {
  let end = 0;
  return Object.keys(articles).find((number) => {
    end += (articles[number] ?? '').length + 1;
    return from < end;
  });
}

interface LawCase extends Foreign {
  name: string;
  articles: Record<string, string>;
  expect: string;
}

suite.skipIf(!here)('passages of a law that was changed (needs ../shared/anchoring)', () => {
  const { cases = [] } = load<{ cases: LawCase[] }>('regelrecht/notes-cases.json');
  test.each(cases)('$name: $expect', ({ articles, expect: wanted, ...quote }) => {
    const text = Object.values(articles).join('\n');
    const anchor = findAgain(selectorOf(quote), indexPage(text));
    const { number, how } =
      /^(?:article (?<number>\w+)(?:, (?<how>.*))?)?/u.exec(wanted)?.groups ?? {};
    const span = spanOf(anchor);
    expect(span && articleAt(span, articles)).toBe(number);
    expect(anchor.state).toBe(
      number === undefined ? wanted : (STATES.get(how ?? '') ?? anchor.state),
    );
    if (how === 'third occurrence') expect(span?.from).toBe(text.lastIndexOf(quote.exact));
  });
});

interface AnnotatorRange {
  startContainerXPath: string;
  startOffset: number;
  endContainerXPath: string;
  endOffset: number;
}

suite.skipIf(!here)(
  'quotes that Apache Annotator finds, but for empty ones (needs ../shared/anchoring)',
  () => {
    const { testCases = {} } = load<{
      testCases: Record<string, { html: string; selector: Foreign; expected: AnnotatorRange[] }>;
    }>('apache-annotator/text-quote-match.json');
    const cases = Object.entries(testCases).filter(([, { selector }]) => selector.exact !== '');
    test.each(cases)('%s', (_, { html, selector, expected }) => {
      const { document } = new JSDOM(html).window;
      const text = document.documentElement.textContent;
      const offsetOf = (path: string, offset: number) => {
        const before = document.createRange();
        before.setStart(document.documentElement, 0);
        before.setEnd(
          document.evaluate(path, document, null, 9).singleNodeValue ?? document,
          offset,
        );
        return before.toString().length;
      };
      const wanted = expected.map((range) => ({
        from: offsetOf(range.startContainerXPath, range.startOffset),
        to: offsetOf(range.endContainerXPath, range.endOffset),
      }));
      const found = placesOf(findAgain(selectorOf(selector), indexPage(text)));
      const inOrder = [...found].sort((a, b) => a.from - b.from);
      expect(inOrder).toEqual(wanted);
    });
  },
);
