import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Draws what was told at once instead of soon: a browser that prints waits for nothing. */
function drawAtOnce(tell: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (draw) => draw();
  try {
    tell();
  } finally {
    Object.assign(options, { debounceRendering });
  }
}

/** Whether the page is being printed just now. */
export function usePrinting(): boolean {
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('beforeprint', () => drawAtOnce(() => setPrinted(true)), { signal });
    window.addEventListener('afterprint', () => setPrinted(false), { signal });
    return () => stop.abort();
  }, []);
  return isPrinted;
}
