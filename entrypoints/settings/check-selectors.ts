import type { Entry, EntryFault } from '../../lib/exchange/own-model/change-own-model.ts';

const PARTS = ['content', 'title', 'date', 'fields'] as const;

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with the selectors of a site that is added: only a browser knows which it understands. Null for all else. */
export function selectorFault(entry: Entry): EntryFault | null {
  if (entry.kind !== 'site') return null;
  const { site } = entry;
  if (site.content.length === 0) return { field: 'content', code: 'empty', about: '' };
  for (const part of PARTS) {
    const wrong = site[part]?.find((selector) => !isSelector(selector));
    if (wrong !== undefined) return { field: part, code: 'selector', about: wrong };
  }
  return null;
}
