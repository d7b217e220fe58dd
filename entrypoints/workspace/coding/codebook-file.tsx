import { useCodingWords } from '../../../components/words/use-coding-words.ts';
import { useWords } from '../../../components/words/words-context.ts';
import type { ExchangeLanguage } from '../../../lib/exchange/exchange-file.ts';
import type { KnownCode } from '../../../lib/notebook/codebook.ts';
import { openPage } from '../../browser/open-page.ts';
import { saveFile } from '../../review/exports/save-file.ts';
import { writers } from '../../review/exports/writers.ts';

/** The codebook as a file: given away, and a colleague's taken in. */
export function CodebookFile({ codes }: { readonly codes: readonly KnownCode[] }) {
  const about = useCodingWords();
  const { lang } = useWords();
  const give = async () => {
    const write = await writers.qdc();
    const book = new Map(codes.map(({ id, code }) => [id, code]));
    const language = lang as ExchangeLanguage;
    const file = await write({ notices: [], codes: book, made: Date.now() }, { language });
    if (file !== undefined) saveFile(file);
  };
  return (
    <p class="codebook-file">
      <button type="button" class="quiet" onClick={() => openPage('/import.html')}>
        {about.importCodes}
      </button>
      {codes.length > 0 && (
        <button type="button" class="quiet" onClick={() => void give().catch(reportError)}>
          {about.exportCodes}
        </button>
      )}
    </p>
  );
}
