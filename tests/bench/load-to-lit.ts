import { readFileSync } from 'node:fs';
import { launchWithExtension } from '../support/launch-with-extension.ts';
import { median } from './median-times.ts';

const ADDRESS = 'http://www.jinshan.gov.cn/notice.html';

/** Median milliseconds from the page's load event to the first light on the seed page, over several loads in one Chromium. */
export async function loadToLit(loads: number): Promise<number> {
  const browser = await launchWithExtension({
    sites: {
      'www.jinshan.gov.cn': { '/notice.html': readFileSync('tests/fixtures/seed-page.html') },
    },
  });
  try {
    await browser.worker();
    const page = await browser.open(ADDRESS);
    const times: number[] = [];
    for (let load = 0; load <= loads; load += 1) {
      await page.goto(ADDRESS, { waitUntil: 'commit' });
      times.push(await page.evaluate(untilLit));
    }
    // The first load wakes the service worker and compiles it.
    return median(times.slice(1));
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
function untilLit(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      if (CSS.highlights.size === 0 || load === undefined || load.loadEventEnd === 0) {
        setTimeout(look);
        return;
      }
      resolve(performance.now() - load.loadEventEnd);
    };
    look();
  });
}
