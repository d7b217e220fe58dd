import { byUnit } from './by-unit.ts';

/** Letters that mean something in a regular expression. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/gu;

/** One of these words as the source of a pattern; the longest is tried first, so that 不得超过 is not read as 不得. */
export function anyOf(words: Iterable<string>): RegExp {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return /(?!)/u;
  return byUnit(`(?:${longestFirst.map((word) => word.replace(SYNTAX, '\\$&')).join('|')})`);
}

/**
 * Composes one pattern (flag g, by unit) of named fragments: pattern`${YEAR}?${MONTH}前`. A fragment is grouped, so that ? and |
 * take hold of the whole of it; its own flags are dropped. Compose at module load, not in a call.
 */
export function pattern(strings: TemplateStringsArray, ...fragments: readonly RegExp[]): RegExp {
  return byUnit(composed(strings, fragments), 'g');
}

/** `pattern` without a flag: one that is tried on a text, and not looked for throughout it. */
export function shape(strings: TemplateStringsArray, ...fragments: readonly RegExp[]): RegExp {
  return byUnit(composed(strings, fragments));
}

function composed(strings: TemplateStringsArray, fragments: readonly RegExp[]): string {
  const source = strings.raw.map((text, index) => {
    const fragment = fragments[index];
    return fragment === undefined ? text : `${text}(?:${fragment.source})`;
  });
  return source.join('');
}

/** A test whether a text ends with one of these words; by its last letter, for lists too long to try one word after the other. */
export function endsWithAny(words: Iterable<string>): (text: string) => boolean {
  const byLast = Map.groupBy(words, (word) => word.at(-1) ?? '');
  return (text) => byLast.get(text.at(-1) ?? '')?.some((word) => text.endsWith(word)) ?? false;
}
