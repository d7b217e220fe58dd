import { signals } from '../lexicon/signals.ts';
import type { NoticeFields } from '../model/notice-fields.ts';
import type { PageHead } from '../model/page-text.ts';
import type { Signal } from '../model/signal.ts';
import { hasSignal } from '../rules/signals/find-signals.ts';
import { counterOf } from '../text/may-match.ts';
import { fieldSignal } from './fields/field-signals.ts';

/** What was found out about a text: is it a notice, how sure (0 to 1; from 0.5 on it is one), and what spoke for and against. */
export interface Detection {
  readonly isNotice: boolean;
  readonly score: number;
  readonly signals: readonly Signal[];
}

/** A text and what is already read of it. `text` is normalised, blocks parted by line breaks; `head` likewise. */
export interface Suspect {
  readonly text: string;
  readonly fields: Omit<NoticeFields, 'isNotice' | 'score'>;
  readonly head?: PageHead | undefined;
}

/** Log-odds of a text of which nothing is known: most pages of official sites are no notices. */
const PRIOR = -2.2;
/** As much of a text as tells what it is; long documents need not be read to their end. */
const TEXT_LENGTH = 6000;
/** News, speeches and bulletins show themselves in their first sentences. */
const HEAD_LENGTH = 400;
const TITLE_LENGTH = 120;

/** A column of notices of all kinds, in the trail to a page: 首页 > 公告公示. */
const COLUMN = /公告公示|公示公告|通知公示/gu;

/** Tells notices from news, lists, explanations, tenders and all else: adds up the weights of the signals that are there. */
export function detect(suspect: Suspect): Detection {
  const places = placesOf(suspect);
  const there = new Set(
    [...byPlace].flatMap(([where, some]) =>
      some.filter((signal) =>
        where === 'fields' ? fieldSignal(signal.name, suspect) : isThere(signal, places[where]),
      ),
    ),
  );
  const present = signals.filter((signal) => there.has(signal));
  const odds = present.reduce((sum, { weight }) => sum + weight, PRIOR);
  const score = 1 / (1 + Math.exp(-odds));
  return { isNotice: score >= 0.5, score, signals: present };
}

function placesOf({ text, fields, head }: Suspect): Record<'title' | 'head' | 'text', string> {
  const shown = text.replace(/[ \t\u3000]{2,}/gu, ' ').trimStart();
  const [firstLine = ''] = shown.slice(0, TITLE_LENGTH).split(/[\n。]/u);
  return {
    title: [fields.title, head?.title, firstLine.replace(COLUMN, '')].join('\n'),
    head: shown.slice(0, HEAD_LENGTH),
    text: shown.slice(0, TEXT_LENGTH),
  };
}

/** Signals by where they are sought, so that a text is looked through once for all that are sought there. */
const byPlace = Map.groupBy(signals, ({ where }) => where);

/** Counts of the words of signals. */
const counters = new Map(signals.map(({ name, words = [] }) => [name, counterOf(words)]));

/** Whether a signal is in a text; of a long text no more is looked through than that takes. */
function isThere({ name, words, atLeast = 1 }: Signal, text: string): boolean {
  if (words === undefined) return hasSignal(name, text, atLeast);
  return (counters.get(name)?.(text, atLeast) ?? 0) >= atLeast;
}
