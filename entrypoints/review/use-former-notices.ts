import { useEffect, useState } from 'preact/hooks';
import type { FormerNotice } from '../../components/notes/former-notices.tsx';
import { formerNotices, thingsOf } from '../../lib/store/find-notice.ts';
import { openNotebook } from '../browser/notebook.ts';
import type { ReviewedPage } from './use-notes.ts';

const NONE: readonly FormerNotice[] = [];

/** The notices with notes that stood at the address of a page before. */
async function formerOn({ met }: ReviewedPage): Promise<FormerNotice[]> {
  const notebook = await openNotebook();
  const rows = await formerNotices(notebook, met);
  const all = await Promise.all(
    rows.map(async ({ id, heads }) => {
      const head = heads.findLast(({ content }) => content !== null);
      const notes = await thingsOf(notebook, id, 'note');
      if (head?.kind !== 'notice' || head.content === null || notes.length === 0) return [];
      const said = notes.flatMap(({ id: note, heads: [wording] }) =>
        wording?.kind === 'note' && wording.content !== null
          ? [{ id: note, note: wording.content }]
          : [],
      );
      const { title, docNumber } = head.content.fields;
      return [{ id, title, docNumber, notes: said }];
    }),
  );
  return all.flat();
}

/** What was kept on other notices that stood at the address of a page before; none where that cannot be told. */
export function useFormerNotices(on: ReviewedPage): readonly FormerNotice[] {
  const [former, setFormer] = useState(NONE);
  useEffect(() => {
    let isOver = false;
    formerOn(on).then(
      (found) => isOver || setFormer(found),
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, [on]);
  return former;
}
