import { useCallback } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { AskWhy, Explainable } from '../../components/why-context.ts';
import type { Frame } from '../../lib/messages/sender.ts';
import type { CardPart } from '../../lib/model/mark.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { why } from '../../lib/reading/why.ts';
import { whyMeasure } from '../../lib/reading/why-measure.ts';
import { askText } from '../browser/page-messages.ts';

type CardKey = Extract<CardPart, { word: unknown }>['word'] | 'why_and' | 'why_end';

/** The card's words, which the browser keeps. */
const say = (key: CardKey, about?: string): string =>
  (browser.i18n.getMessage as (key: string, about?: string) => string)(key, about);

function partsOf(about: Explainable, reading: Reading, text: string): CardPart[] {
  return about.kind === 'measure'
    ? whyMeasure(about.measure, reading, text)
    : why(about.kind, about.finding, text);
}

/** Clauses as one sentence; '' for none. */
function sentence(parts: readonly CardPart[]): string {
  const said = parts.flatMap((part) => ('word' in part ? [say(part.word, part.about)] : []));
  return said.length === 0 ? '' : said.join(say('why_and')) + say('why_end');
}

/** Tells why something in the reading of a frame's page was found; the words that say so are quoted from the page. */
export function useWhy(frame: Frame, reading: Reading): AskWhy {
  const { tabId, frameId } = frame;
  return useCallback(
    async (about) => {
      const page = await askText({ tabId, frameId });
      return page === null ? '' : sentence(partsOf(about, reading, page.text));
    },
    [tabId, frameId, reading],
  );
}
