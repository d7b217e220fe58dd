import { NoticeHeader } from '../../../components/notice-header.tsx';
import { noticeWords } from '../../../components/words/notice-words.ts';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import { routeHash } from '../../../components/workspace/workspace-route.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';

interface Props {
  readonly notice: LibraryNotice;
  readonly isComparing: boolean;
  onComparing(): void;
}

/** Addresses that a browser opens as pages; a colleague's file may name others. */
export const isWebAddress = (url: string) => /^https?:\/\//u.test(url);

/** The head of a kept notice: what is known of it, and the ways from it. */
export function NoticeHead({ notice, isComparing, onComparing }: Props) {
  const words = useWordsOf(noticeWords);
  const pages = notice.urls.filter(isWebAddress);
  return (
    <div class="notice-head">
      <a class="back" href={routeHash({ view: 'library' })}>
        ‹ {words.toLibrary}
      </a>
      <NoticeHeader notice={notice.notice.fields} anyway={false} />
      <div class="notice-ways">
        {pages.map((url) => (
          <a key={url} href={url} target="_blank" rel="noreferrer" title={url}>
            {words.original}
            {pages.length > 1 && ` ${new URL(url).host}`}
          </a>
        ))}
        <button type="button" class="second" aria-pressed={isComparing} onClick={onComparing}>
          {isComparing ? words.back : words.compare}
        </button>
      </div>
    </div>
  );
}
