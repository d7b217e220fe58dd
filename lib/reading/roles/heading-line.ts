import { hasSentence, type RoleRule, type Scene } from './scene.ts';

const LONGEST = 60;
const LONGEST_PLAIN = 30;

/** A heading without a number: the words to a number that stands on the line before, or a few words without a stop. */
function plainHeading(words: string, { before, phase }: Scene): boolean {
  if (/。$/u.test(words)) return false;
  const last = before.at(-1);
  const completesNumber = last?.role === 'heading' && last.heading?.to === last.text.length;
  return completesNumber || (phase !== 'opened' && words.length <= LONGEST_PLAIN);
}

/** A line that is only a heading: a label with a few words or none, or a few words without a sentence's end. */
export const headingLine: RoleRule = (scene) => {
  const { text, heading } = scene.paragraph;
  const rest = text.slice(heading?.to ?? 0);
  if (rest === '') return 'heading';
  if (rest.length > LONGEST || hasSentence(rest.replace(/。$/u, ''))) return null;
  if (scene.opening !== null || heading?.value.style === 'dash') return null;
  return heading !== null || plainHeading(rest, scene) ? 'heading' : null;
};
