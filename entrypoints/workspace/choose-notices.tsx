import { useMemo } from 'preact/hooks';
import { type Choosable, NoticeChooser } from '../../components/ledger/notice-chooser.tsx';
import { searchTerms } from '../../lib/review/filter-outline.ts';
import type { LibraryNotice } from '../../lib/store/library-notice.ts';
import { normalise } from '../../lib/text/normalise.ts';

function choosable({ id, notice: { fields }, tags }: LibraryNotice): Choosable {
  const about = [fields.docNumber, ...fields.issuers, fields.date, ...tags];
  return { id, title: fields.title, about: about.filter((part) => part).join(' · ') };
}

interface Props {
  readonly library: readonly LibraryNotice[];
  readonly notices: readonly LibraryNotice[];
  onChoose(ids: ReadonlySet<string>): void;
}

/** Chooses the notices that a view is of, among all of the library. */
export function ChooseNotices({ library, notices, onChoose }: Props) {
  const all = useMemo(() => library.map(choosable), [library]);
  const plain = useMemo(
    () =>
      new Map(
        all.map(({ id, title, about }) => [
          id,
          normalise(`${title ?? ''}\n${about}`).text.toLowerCase(),
        ]),
      ),
    [all],
  );
  const chosen = useMemo(() => new Set(notices.map(({ id }) => id)), [notices]);
  const isFound = ({ id }: Choosable, query: string) =>
    searchTerms(query).every((term) => plain.get(id)?.includes(term));
  return <NoticeChooser notices={all} chosen={chosen} isFound={isFound} onChoose={onChoose} />;
}
