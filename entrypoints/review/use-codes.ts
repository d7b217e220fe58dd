import { useState } from 'preact/hooks';
import type { KnownCode } from '../../lib/notebook/codebook.ts';
import { watchCodes } from '../../lib/store/codes.ts';
import { useWatch } from './use-watch.ts';

const NONE: readonly KnownCode[] = [];

/** The codebook, true to every change of it; null as long as it is not known. That it cannot be read, the notes tell. */
export function useKnownCodes(): readonly KnownCode[] | null {
  const [codes, setCodes] = useState<readonly KnownCode[] | null>(null);
  useWatch(
    (notebook) => watchCodes(notebook, { next: setCodes, failed: () => setCodes(NONE) }),
    null,
  );
  return codes;
}

/** The codebook, true to every change of it; empty as long as it is not known. */
export function useCodes(): readonly KnownCode[] {
  return useKnownCodes() ?? NONE;
}
