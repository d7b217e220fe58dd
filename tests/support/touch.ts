import type { CDPSession, Page } from 'playwright';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger on a page. */
export interface Finger {
  /** Touches the page and lets go at once. */
  tap(at: Point): Promise<void>;
  /** Holds a place until words are selected, as a long press and the system's handles do: drivers can move none of these. */
  select(at: Point, words: string): Promise<void>;
}

/** Turns a page's screen into one that is touched. */
export async function fingerOn(page: Page): Promise<Finger> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  return {
    async tap(at) {
      await press(cdp, at);
      await end(cdp, 'touchEnd');
    },
    async select(at, words) {
      await press(cdp, at);
      await selectIn(page, words);
      // The system takes the touch over for its handles.
      await end(cdp, 'touchCancel');
    },
  };
}

function press(cdp: CDPSession, { x, y }: Point) {
  return cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
}

function end(cdp: CDPSession, type: 'touchEnd' | 'touchCancel') {
  return cdp.send('Input.dispatchTouchEvent', { type, touchPoints: [] });
}

function selectIn(page: Page, words: string): Promise<void> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const from = node.data.indexOf(wanted);
      if (from >= 0) {
        getSelection()?.setBaseAndExtent(node, from, node, from + wanted.length);
        return;
      }
    }
    throw new Error(`${wanted} is not on the page`);
  }, words);
}
