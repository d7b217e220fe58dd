import type { Frame, Page } from 'playwright';

/** What is lit on a page: the name of each highlight, and the words of its ranges in order of the page. */
export type LitTexts = Readonly<Record<string, readonly string[]>>;

/** Reads CSS.highlights of a page's main frame, or of the frame given. */
export function litTexts(page: Page | Frame): Promise<LitTexts> {
  return page.evaluate(() =>
    Object.fromEntries(
      Array.from(CSS.highlights, ([name, highlight]) => [
        name,
        Array.from(highlight, (range) => (range as Range).toString()),
      ]),
    ),
  );
}
