import search from 'approx-string-match';
import { describe } from '../../lib/anchor/describe.ts';
import { findAgain } from '../../lib/anchor/find-again.ts';
import { indexPage } from '../../lib/anchor/page-index.ts';
import seed from '../../seeds/notices/jinshan-2023-streamlining.json' with { type: 'json' };
import { medianTimes } from './median-times.ts';

const PAGE = seed.blocks.map(({ text }) => text).join('\n');
const QUOTES = 300;
const LENGTH = 24;
/** As many errors as the peer is asked to allow: a tenth of the quote. */
const ERRORS = Math.floor(LENGTH / 10);

/** Median milliseconds for 300 quotes on the seed page: making their selectors, finding them again, and the peer's search for each. */
export function anchoringTimes(rounds: number) {
  const page = indexPage(PAGE);
  const step = Math.floor((PAGE.length - LENGTH) / QUOTES);
  const spans = Array.from({ length: QUOTES }, (_, at) => ({
    from: at * step,
    to: at * step + LENGTH,
  }));
  const selectors = spans.flatMap((span) => describe(page, span) ?? []);
  return medianTimes(
    {
      build: () => {
        const fresh = indexPage(PAGE);
        return spans.map((span) => describe(fresh, span));
      },
      find: () => {
        const fresh = indexPage(PAGE);
        return selectors.map((selector) => findAgain(selector, fresh));
      },
      peer: () => selectors.map(({ exact }) => search(page.text, exact, ERRORS)),
    },
    rounds,
  );
}
