import { useState } from 'preact/hooks';
import { checkingWords } from '../../../components/words/checking-words.ts';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import { useWords } from '../../../components/words/words-context.ts';
import type { ExchangeLanguage } from '../../../lib/exchange/exchange-file.ts';
import type { CollectedNotice } from '../../../lib/model/collection.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { openNotebook } from '../../browser/notebook.ts';
import { saveFile } from '../../review/exports/save-file.ts';
import { keptVerdicts } from '../judge-kept.ts';
import { keptDocument } from '../kept-document.ts';
import { keptReview } from '../notice/kept-review.ts';

interface Props {
  readonly notices: readonly LibraryNotice[];
}

/** A notice with its verdicts, as it goes into the file; null where its text is not kept. */
async function collected(notice: LibraryNotice): Promise<CollectedNotice | null> {
  const document = await keptDocument(notice);
  if (document === null) return null;
  const known = await keptVerdicts(await openNotebook(), keptReview(notice, document));
  const verdicts = known.map(({ judgement }) => judgement);
  return { url: notice.urls[0], ...document, verdicts };
}

/** The notices in which something was judged; `tell` is told how many were gone through. */
async function judgedNotices(notices: readonly LibraryNotice[], tell: (done: number) => void) {
  const all: CollectedNotice[] = [];
  for (const [at, notice] of notices.entries()) {
    tell(at);
    const found = await collected(notice);
    if (found?.verdicts?.length) all.push(found);
  }
  return all;
}

/** Hands on what was judged as annotated examples. */
export function GoldExport({ notices }: Props) {
  const words = useWordsOf(checkingWords);
  const { lang } = useWords();
  const [said, setSaid] = useState('');
  const make = async () => {
    const all = await judgedNotices(notices, (done) =>
      setSaid(words.exporting(done, notices.length)),
    );
    const { writeGold } = await import('../../../lib/exchange/gold/gold.ts');
    const options = { language: lang as ExchangeLanguage };
    const file = await writeGold({ notices: all, made: Date.now() }, options);
    if (file !== undefined) saveFile(file);
    setSaid(file === undefined ? words.nothingJudged : words.exported(file.name));
  };
  const onClick = () => {
    make().catch((error) => {
      reportError(error);
      setSaid(words.failed.text);
    });
  };
  return (
    <p class="gold-export">
      <button type="button" class="second" onClick={onClick}>
        {words.exportGold}
      </button>{' '}
      <span class="definition">{words.exportAbout}</span> <span role="status">{said}</span>
    </p>
  );
}
