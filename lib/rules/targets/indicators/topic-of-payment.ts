import type { Surroundings } from './surroundings.ts';
import { aboutOf, clauseBefore, headingTopic } from './topic.ts';

/** What a payment is for: whom the sentence names, the heading's topic, or what the sentence begins with. */
export function topicOfPayment(around: Surroundings): string {
  const about = aboutOf(around);
  if (about !== null) return about;
  const topic = headingTopic(around);
  return topic === '' ? clauseBefore(around, 'first') : `${kindOfCase(around)}${topic}`;
}

const CASE = /^.{0,8}?(?:为|属于|是)(?<kind>[^，□]{2,10})的$/u;

/** 非独生子女 of 纳税人为非独生子女的: the case of an item under the heading. */
function kindOfCase({ earlier }: Surroundings): string {
  return CASE.exec(earlier.at(-1) ?? '')?.groups?.kind ?? '';
}
