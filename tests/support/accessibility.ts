import axeCore from 'axe-core';
import type { Page } from 'playwright';

/** What axe tells, as far as it is read here. */
interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

declare const axe: { run(): Promise<Found> };

/** What keeps people from using a page as it stands now (WCAG 2, as far as axe-core can tell): each rule with the elements that break it. */
export async function barriersIn(page: Page): Promise<string[]> {
  // Through the browser's own tools, for the pages let nobody run a script.
  await page.evaluate(axeCore.source);
  const { violations } = await page.evaluate(() => axe.run());
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}
