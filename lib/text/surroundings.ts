import type { Span } from '../model/span.ts';

/** A stretch of a text with what stands around it, each in one line; … where more of the text is left out. */
export interface Surroundings {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const line = (text: string) => text.replace(/\s+/gu, ' ');

/** A stretch of a text, and up to `room` units on each side of it. */
export function surroundings(text: string, { from, to }: Span, room: number): Surroundings {
  const begin = Math.max(0, from - room);
  const end = Math.min(text.length, to + room);
  return {
    before: (begin > 0 ? '…' : '') + line(text.slice(begin, from)).trimStart(),
    words: line(text.slice(from, to)),
    after: line(text.slice(to, end)).trimEnd() + (end < text.length ? '…' : ''),
  };
}
