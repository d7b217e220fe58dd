/** The words after a step that is taken again and again until it changes nothing more; a step must shorten the words that it changes. */
export function untilStill(words: string, step: (words: string) => string): string {
  const next = step(words);
  return next === words ? words : untilStill(next, step);
}
