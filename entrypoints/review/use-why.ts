import { useCallback } from 'preact/hooks';
import type { AskWhy, Explainable } from '../../components/why-context.ts';
import type { Frame } from '../../lib/messages/sender.ts';
import type { CardPart } from '../../lib/model/mark.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { why } from '../../lib/reading/why.ts';
import { whyMeasure } from '../../lib/reading/why-measure.ts';
import { askText } from '../browser/page-messages.ts';
import { say } from '../browser/say.ts';

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

/** The sentence that says why something in the reading of a text was found; '' where there is nothing to say. */
export function whySentence(about: Explainable, reading: Reading, text: string): string {
  return sentence(partsOf(about, reading, text));
}

/** Tells why something in the reading of a frame's page was found; the words that say so are quoted from the page. */
export function useWhy(frame: Frame, reading: Reading): AskWhy {
  const { tabId, frameId } = frame;
  return useCallback(
    async (about) => {
      const page = await askText({ tabId, frameId });
      return page === null ? '' : whySentence(about, reading, page.text);
    },
    [tabId, frameId, reading],
  );
}
