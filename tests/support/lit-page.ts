import type { Frame, Page } from 'playwright';
import { type LitTexts, litTexts } from './lit-texts.ts';

/** Waits until a highlight of this name has words that contain `words`, and gives back all that is lit. */
export async function untilLit(page: Page | Frame, name: string, words: string): Promise<LitTexts> {
  await page.waitForFunction(
    ([highlight, part]) =>
      Array.from(CSS.highlights.get(highlight) ?? []).some((range) =>
        (range as Range).toString().includes(part),
      ),
    [name, words] as const,
  );
  return page.evaluate(litTexts);
}

/** Waits until words are lit; gives the middle of their first line, in window coordinates, scrolled to where it can be clicked. */
export async function placeOf(
  page: Page,
  name: string,
  words: string,
): Promise<{ x: number; y: number }> {
  const place = await page.waitForFunction(
    ([highlight, part]) => {
      const range = Array.from(CSS.highlights.get(highlight) ?? []).find((each) =>
        (each as Range).toString().includes(part),
      ) as Range | undefined;
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const [line] = range?.getClientRects() ?? [];
      return line && { x: line.left + line.width / 2, y: line.top + line.height / 2 };
    },
    [name, words] as const,
  );
  return place.jsonValue() as Promise<{ x: number; y: number }>;
}

/** Clicks lit words as a person does. */
export async function clickLit(page: Page, name: string, words: string): Promise<void> {
  const { x, y } = await placeOf(page, name, words);
  await page.mouse.click(x, y);
}
