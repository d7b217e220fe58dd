import type { PageText } from '../../../lib/model/page-text.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import type { SavedNotice } from '../../../lib/model/saved-notice.ts';
import { fingerprint } from '../../../lib/notebook/fingerprint.ts';
import { heads } from '../../../lib/notebook/history.ts';
import { historyOf } from '../../../lib/store/find-notice.ts';
import { restoring } from '../../../lib/store/revise.ts';
import { packText } from '../../../lib/store/texts.ts';
import { openNotebook } from '../../browser/notebook.ts';
import { write } from '../../review/change-notes.ts';

/**
 * Makes the present text of a notice the one that is kept: a new wording of its record. Notes and verdicts find their words in it by their
 * selectors, and the text from before stays with the wording from before.
 *
 * @returns What takes it back.
 * @throws StoreError
 */
export async function takeOver(
  id: string,
  { page, reading }: { readonly page: PageText; readonly reading: Reading },
): Promise<() => Promise<void>> {
  const now = heads(await historyOf(await openNotebook(), id));
  const before = now.findLast((wording) => wording.content !== null);
  if (before?.kind !== 'notice' || before.content === null) return async () => {};
  const text = await packText(page.text);
  const content: SavedNotice = {
    ...before.content,
    fields: reading.notice,
    text: text.hash,
    fingerprint: fingerprint(page.text),
  };
  const parents = now.map((wording) => wording.id);
  const written = await write([{ kind: 'notice', of: id, parents, content }], [text]);
  return async () => {
    await write([restoring(before, written)]);
  };
}
