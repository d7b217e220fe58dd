import type { SavedNotice } from '../../lib/model/saved-notice.ts';

/** A document as the list shows it. */
interface Listed {
  readonly id: string;
  readonly notice: SavedNotice;
}

/** The documents of the library, each with who issued it, when, and under which number. */
export function LibraryList({ notices }: { readonly notices: readonly Listed[] }) {
  return (
    <ul class="library">
      {notices.map(({ id, notice }) => (
        <LibraryRow key={id} notice={notice} />
      ))}
    </ul>
  );
}

function LibraryRow({ notice }: { readonly notice: SavedNotice }) {
  const { title, issuers, docNumber, date, genre } = notice.fields;
  const [url = ''] = notice.urls;
  return (
    <li lang="zh">
      <h2>{title ?? url}</h2>
      <p>{[issuers.join('、'), docNumber, date, genre].filter(Boolean).join(' · ')}</p>
    </li>
  );
}
