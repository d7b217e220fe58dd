import { browser } from 'wxt/browser';
import { type Draft, type KeptDraft, keptDraftSchema } from '../../lib/model/draft.ts';
import { canonicalUrl } from '../../lib/store/notice-keys.ts';
import { openNotebook } from './notebook.ts';

const PREFIX = 'draft:';

type PlacedDraft = [place: string, kept: KeptDraft];
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
  const [[, kept] = []] = await draftsAmong(await browser.storage.local.get(keyOf(place)));
  return kept?.draft ?? null;
}

/** All drafts by the names of their places. */
export async function allDrafts(): Promise<PlacedDraft[]> {
  return draftsAmong(await browser.storage.local.get(null));
}

async function draftsAmong(stored: Readonly<Record<string, unknown>>): Promise<PlacedDraft[]> {
  const drafts = Object.entries(stored).flatMap(([key, value]): PlacedDraft[] => {
    const kept = key.startsWith(PREFIX) ? keptDraftSchema.safeParse(value).data : undefined;
    return kept === undefined ? [] : [[key.slice(PREFIX.length), kept]];
  });
  const saved = await savedWordings(drafts.flatMap(([, { draft }]) => draft.wording ?? []));
  const isSaved = ([, { draft }]: PlacedDraft) => saved.has(draft.wording);
  // Whoever sent them to be saved was gone before they could be told that they were.
  const done = drafts.filter(isSaved).map(([place]) => keyOf(place));
  if (done.length > 0) await browser.storage.local.remove(done);
  return drafts.filter((draft) => !isSaved(draft));
}

/** Which wordings the notebook has; none where it cannot be asked. */
async function savedWordings(ids: string[]): Promise<ReadonlySet<string | undefined>> {
  if (ids.length === 0) return new Set();
  try {
    const { revisions } = await openNotebook();
    return new Set((await revisions.bulkGet(ids)).flatMap((wording) => wording?.id ?? []));
  } catch {
    return new Set();
  }
}

/** Calls `listener` after every change of a draft, from wherever it came, until the returned function is called. */
export function onDraftsChanged(listener: () => void): () => void {
  const onChanged = (changes: object) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) listener();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
