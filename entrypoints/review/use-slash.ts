import { useLayoutEffect, useRef } from 'preact/hooks';

/** What takes what is typed for itself. */
const WRITTEN_IN = 'textarea, select, input:not([type="checkbox"], [type="radio"])';

/** `/` leads to the search of a page from wherever no text is being written. */
export function useSlash(lead: () => void): void {
  const latest = useRef(lead);
  latest.current = lead;
  useLayoutEffect(() => {
    const stop = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (key !== '/' || (target instanceof Element && target.matches(WRITTEN_IN))) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}
