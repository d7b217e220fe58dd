import { useEffect, useState } from 'preact/hooks';
import type { OwnModel } from '../../lib/model/own-model.ts';
import {
  loadOwnModel,
  onOwnModelChanged,
  ownModelText,
  restoreOwnModel,
  type StoredModel,
  saveOwnModel,
} from '../browser/own-model-storage.ts';

/** What the person is told after a change. */
export type Told =
  | { readonly type: 'done'; readonly text: string; undo(): void }
  | { readonly type: 'undone' }
  | { readonly type: 'failed' };

/** The own words, null until they are loaded; how to put others in their place, which can be undone; and what was done last. */
export function useOwnModel() {
  const [stored, setStored] = useState<StoredModel | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const load = async () => setStored(await loadOwnModel());
  useEffect(() => {
    void load();
    return onOwnModelChanged(() => void load());
  }, []);
  const attempt = async (deed: () => Promise<Told>) => {
    const done = await deed().catch((error: unknown): Told => {
      reportError(error);
      return { type: 'failed' };
    });
    // Shown at once: the next change is to build on this one.
    await load();
    setTold(done);
  };
  const undo = (before: string) =>
    attempt(async () => {
      await restoreOwnModel(before);
      return { type: 'undone' };
    });
  const change = (model: OwnModel, text: string) =>
    attempt(async () => {
      const before = await ownModelText();
      await saveOwnModel(model);
      return { type: 'done', text, undo: () => void undo(before) };
    });
  return { stored, change, told, hush: () => setTold(null) };
}
