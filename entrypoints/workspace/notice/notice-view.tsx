import { useEffect, useState } from 'preact/hooks';
import { Message } from '../../../components/message.tsx';
import { KeptText } from '../../../components/notice/kept-text.tsx';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import { workspaceWords } from '../../../components/words/workspace-words.ts';
import type { Span } from '../../../lib/model/span.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { type KeptDocument, keptDocument } from '../kept-document.ts';
import { useLibrary } from '../use-library.ts';

interface Props {
  readonly id: string;
  /** The passage to look at. */
  readonly span?: Span | undefined;
}

/** One document of the library: its text as it is kept. */
export function NoticeView({ id, span }: Props) {
  const about = useWordsOf(workspaceWords);
  const notice = useLibrary().find(({ ids }) => ids.includes(id));
  const document = useKeptDocument(notice);
  if (notice === undefined) return <Message words={about.gone} />;
  if (document === undefined) return <Message words={about.waiting} />;
  if (document === null) return <Message words={about.textGone} />;
  return <KeptText text={document.text} span={span} />;
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
