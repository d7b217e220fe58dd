import { browser } from 'wxt/browser';
import { type OwnModel, ownModelSchema } from '../../lib/model/own-model.ts';

const KEY = 'own-model';

/** The reader's own words as they are kept; where what is kept cannot be read, `model` adds nothing and the shipped rules go on alone. */
export interface StoredModel {
  readonly model: OwnModel;
  readonly isDamaged: boolean;
}

/** What was read last: one object for the same words, for the rules compose their patterns once for each model object. */
let last: { readonly json: string; readonly stored: StoredModel } | null = null;

function parsed(content: unknown): StoredModel {
  const { data } = ownModelSchema.safeParse(content);
  return { model: data ?? ownModelSchema.parse({}), isDamaged: data === undefined };
}

/**
 * The own words of this installation. They lie in the extension's local storage and not in the notebook: they are few, every page's
 * reading needs them, and a notebook that is full, newer or broken is to keep nobody from reading. Never rejects.
 */
export async function loadOwnModel(): Promise<StoredModel> {
  const json = await ownModelText().catch(() => 'null');
  if (last?.json !== json) last = { json, stored: parsed(JSON.parse(json)) };
  return last.stored;
}

/** What is kept, as JSON; '{}' where nothing is. Rejects where the browser cannot read its storage. */
export async function ownModelText(): Promise<string> {
  const { [KEY]: kept = {} } = await browser.storage.local.get(KEY);
  return JSON.stringify(kept, null, 2);
}

/** Puts these words in the place of those that were kept. Rejects where the browser cannot write. */
export async function saveOwnModel(model: OwnModel): Promise<void> {
  await browser.storage.local.set({ [KEY]: model });
}

/** Puts back what `ownModelText` gave, whatever it is. Rejects where the browser cannot write. */
export async function restoreOwnModel(text: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: JSON.parse(text) });
}

/** Calls `listener` after every change of the own words, from whichever of our pages it came, until the returned function is called. */
export function onOwnModelChanged(listener: () => void): () => void {
  const onChanged = (changes: object) => {
    if (KEY in changes) listener();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
