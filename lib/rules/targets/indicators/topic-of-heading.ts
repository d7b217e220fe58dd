import { perModel } from '../../../lexicon/current-model.ts';
import { DO, GROW, LEAD, PAY, SHRINK, URGE } from '../../../lexicon/target-words.ts';
import { TOPIC_END, TROUBLE } from '../../../lexicon/way-words.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { shape } from '../../../text/pattern.ts';
import type { Surroundings } from './surroundings.ts';
import { untilStill } from './until-still.ts';

/** A topic has so many letters at most. */
const LONGEST = 14;

/** 加大失业保险稳岗返还力度: a heading's verbs, and what follows its topic. */
const VERBS = perModel(() =>
  byUnit(
    `^(?:第[\\d一二三四五六七八九十]{1,3}条|各类|${[DO(), GROW, SHRINK, LEAD, PAY, URGE].map(({ source }) => source).join('|')}|对)(?=.{4})`,
  ),
);
const TAIL = shape`(?:（[^（）]{0,12}）|${TOPIC_END}|(?:给予|予以|进行|实行).*)$`;

/** The topic of the heading over the sentence, without what is to be done about it: 失业保险稳岗返还; '' where it names none in short. */
export function topicOfHeading({ heading, section }: Surroundings): string {
  const words = untilStill((heading || section).replaceAll(' ', ''), (rest) =>
    rest.replace(VERBS(), '').replace(TAIL, ''),
  );
  return words.length < 3 || words.length > LONGEST || NO_TOPIC.test(words) ? '' : words;
}

/** 疫情造成的影响, 企业负担: what is to be made less, and not whom or what it is about. */
const NO_TOPIC = shape`[，。；：、]|${TROUBLE}$`;

/** Pairs of letters that a topic has and a sentence, too: a heading that shares none is of the whole section, and not of that sentence. */
export function sharedPairs(topic: string, about: string): number {
  let shared = 0;
  for (let at = 0; at + 2 <= topic.length; at++)
    if (about.includes(topic.slice(at, at + 2))) shared++;
  return shared;
}
