import { useEffect, useState } from 'preact/hooks';
import type { KnownCode } from '../../lib/notebook/codebook.ts';
import { watchCodes } from '../../lib/store/codes.ts';
import { openNotebook } from '../browser/notebook.ts';

const NONE: readonly KnownCode[] = [];

/** The codebook, true to every change of it; empty as long as it is not known. That it cannot be read, the notes tell. */
export function useCodes(): readonly KnownCode[] {
  const [codes, setCodes] = useState(NONE);
  useEffect(() => {
    const stop = new AbortController();
    const follow = async () => {
      const notebook = await openNotebook();
      if (stop.signal.aborted) return;
      const end = watchCodes(notebook, { next: setCodes, failed: () => setCodes(NONE) });
      stop.signal.addEventListener('abort', end);
    };
    follow().catch(() => {});
    return () => stop.abort();
  }, []);
  return codes;
}
