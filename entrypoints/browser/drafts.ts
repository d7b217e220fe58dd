import { browser } from 'wxt/browser';
import { type Draft, type KeptDraft, keptDraftSchema } from '../../lib/model/draft.ts';
import { canonicalUrl } from '../../lib/store/notice-keys.ts';

const PREFIX = 'draft:';
const keyOf = (place: string) => `${PREFIX}${place}`;

/** Keeps what is being typed on the page at `url`, under the name of its place; null forgets it. */
export async function keepDraft(place: string, draft: Draft | null, url: string): Promise<null> {
  const key = keyOf(place);
  if (draft === null) await browser.storage.local.remove(key);
  else {
    const kept: KeptDraft = { page: canonicalUrl(url), changed: Date.now(), draft };
    await browser.storage.local.set({ [key]: kept });
  }
  return null;
}

/** What was being typed at a place, null for nothing. */
export async function draftAt(place: string): Promise<Draft | null> {
  const stored = await browser.storage.local.get(keyOf(place));
  return keptDraftSchema.safeParse(stored[keyOf(place)]).data?.draft ?? null;
}

/** All drafts by the names of their places. */
export async function allDrafts(): Promise<[place: string, kept: KeptDraft][]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored).flatMap(([key, value]): [string, KeptDraft][] => {
    const kept = key.startsWith(PREFIX) ? keptDraftSchema.safeParse(value).data : undefined;
    return kept === undefined ? [] : [[key.slice(PREFIX.length), kept]];
  });
}

/** Calls `listener` after every change of a draft, from wherever it came, until the returned function is called. */
export function onDraftsChanged(listener: () => void): () => void {
  const onChanged = (changes: object) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) listener();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
