/** Shortest wait after a change, so that what comes in many pieces is read once. */
const MIN_MS = 300;
/** Longest waits on a page that never rests: where its text stays the same, and where it is another each time. */
const MAX_SAME_MS = 3000;
const MAX_CHANGED_MS = 30_000;
/** How much of the page's time looking may take: a look that kept the page waiting for 10 ms is not repeated within 200. */
const COST_FACTOR = 20;

/** What a look at the page gave: whether its text was really another, and for how many milliseconds the page had to wait. */
export interface Look {
  readonly changed: boolean;
  readonly cost: number;
}

/**
 * Calls `look` at once, and then some time after the document's text may have changed. Attributes are not watched, because
 * carousels and floating banners change them for ever; text that a click or the end of loading brings to light is found by
 * these events. `look` does not reject.
 */
export function watchText(look: () => Promise<Look>, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = MIN_MS;
  let lookedAt = 0;
  let looking = false;
  let again = false;

  async function lookNow(): Promise<void> {
    timer = undefined;
    looking = true;
    again = false;
    const { changed, cost } = await look();
    const most = changed ? MAX_CHANGED_MS : MAX_SAME_MS;
    wait = Math.max(Math.min(wait * 2, most), cost * COST_FACTOR);
    lookedAt = performance.now();
    looking = false;
    if (again) soon();
  }

  function soon(): void {
    if (looking) again = true;
    if (looking || timer !== undefined || signal.aborted) return;
    // A page that has been at rest is looked at quickly again.
    if (performance.now() - lookedAt > 4 * wait) wait = MIN_MS;
    timer = setTimeout(lookNow, wait);
  }

  const observer = new MutationObserver(soon);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  for (const event of ['load', 'pageshow', 'click'])
    addEventListener(event, soon, { capture: true, passive: true, signal });
  void lookNow();
}
