import { endsInName } from './ends-in-name.ts';

/** Ends as sentences do, has a sentence's end inside, or stops behind its clauses amid a name: 为了…，根据《财政部. */
export function hasSentence(text: string): boolean {
  return /[。；！？;!?]|[，、：:,]$/u.test(text) || endsInName(text);
}
