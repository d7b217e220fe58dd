/** Ends as sentences do, or has a sentence's end inside. */
export function hasSentence(text: string): boolean {
  return /[。；！？;!?]|[，、：:,]$/u.test(text);
}
