/** What is lit on a page: the name of each highlight, and the words of its ranges in order of the page. */
export type LitTexts = Readonly<Record<string, readonly string[]>>;

/** Reads what is lit in a page or frame of any driver; to be evaluated there: `await page.evaluate(litTexts)`. */
export function litTexts(): LitTexts {
  return Object.fromEntries(
    Array.from(CSS.highlights, ([name, highlight]) => [
      name,
      Array.from(highlight, (range) => (range as Range).toString()),
    ]),
  );
}
