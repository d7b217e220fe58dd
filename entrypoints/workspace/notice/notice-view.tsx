import { useEffect, useMemo, useState } from 'preact/hooks';
import { Message } from '../../../components/message.tsx';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import { workspaceWords } from '../../../components/words/workspace-words.ts';
import type { Span } from '../../../lib/model/span.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { useTitle } from '../../review/use-title.ts';
import { useTold } from '../../review/use-told.ts';
import { type KeptDocument, keptDocument } from '../kept-document.ts';
import { useLibrary } from '../use-library.ts';
import { Comparison } from './comparison.tsx';
import { KeptNotice } from './kept-notice.tsx';
import { keptReview } from './kept-review.ts';
import { NoticeHead } from './notice-head.tsx';

interface Props {
  readonly id: string;
  /** The passage to look at. */
  readonly span?: Span | undefined;
}

/** One document of the library: its text as it is kept, or what became of it since. */
export function NoticeView({ id, span }: Props) {
  const about = useWordsOf(workspaceWords);
  const notice = useLibrary().find(({ ids }) => ids.includes(id));
  const title = notice?.notice.fields.title ?? null;
  useTitle(title === null ? about.title : `${title} · ${about.title}`);
  const document = useKeptDocument(notice);
  if (notice === undefined) return <Message words={about.gone} />;
  if (document === undefined) return <Message words={about.waiting} />;
  if (document === null) return <Message words={about.textGone} />;
  return <Kept notice={notice} document={document} span={span} />;
}

interface KeptProps extends Pick<Props, 'span'> {
  readonly notice: LibraryNotice;
  readonly document: KeptDocument;
}

function Kept({ notice, document, span }: KeptProps) {
  const [isComparing, setComparing] = useState(false);
  const telling = useTold()(0);
  const on = useMemo(() => keptReview(notice, document), [notice, document]);
  return (
    <div class="notice">
      <NoticeHead
        notice={notice}
        isComparing={isComparing}
        onComparing={() => setComparing(!isComparing)}
      />
      {isComparing ? (
        <Comparison notice={notice} on={on} telling={telling} onDone={() => setComparing(false)} />
      ) : (
        <KeptNotice on={on} reading={document.reading} telling={telling} span={span} />
      )}
    </div>
  );
}

/** The kept document, undefined as long as it is not known. */
function useKeptDocument(notice: LibraryNotice | undefined): KeptDocument | null | undefined {
  const [document, setDocument] = useState<KeptDocument | null | undefined>(undefined);
  useEffect(() => {
    let isOver = false;
    if (notice === undefined) return;
    keptDocument(notice).then(
      (found) => isOver || setDocument(found),
      (error) => {
        reportError(error);
        setDocument(null);
      },
    );
    return () => {
      isOver = true;
    };
  }, [notice?.notice.text]);
  return document;
}
