import { useState } from 'preact/hooks';
import type {
  ExportFailure,
  ExportFormat,
  ExportOrder,
  ExportState,
} from '../../../components/exports/export-order.ts';
import { useWords } from '../../../components/words/words-context.ts';
import type { ExchangeFile, ExchangeLanguage } from '../../../lib/exchange/exchange-file.ts';
import type { Frame } from '../../../lib/messages/sender.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import { StoreError } from '../../../lib/store/store-error.ts';
import { ownAuthor } from '../../browser/own-author.ts';
import type { Gathered } from './gather.ts';
import type { Left } from './left.ts';
import { NoPage } from './no-page.ts';
import { saveFile } from './save-file.ts';
import { writers } from './writers.ts';

/** The notice that is reviewed. */
export interface Reviewed {
  readonly frame: Frame;
  readonly reading: Reading;
}

async function bundleOf(
  gathered: Gathered,
  language: ExchangeLanguage,
): Promise<ExchangeFile | undefined> {
  if (gathered.wordings.length === 0) return undefined;
  const { bundleFile } = await import('./bundle-file.ts');
  return bundleFile(gathered, { by: await ownAuthor(), language });
}

function failureOf(error: unknown): ExportFailure {
  if (error instanceof StoreError) return error.failure;
  if (error instanceof NoPage) return 'no-page';
  reportError(error);
  return 'made-wrong';
}

/** What was gathered as a file; undefined where there is nothing to write. */
async function fileOf(gathered: Gathered, format: ExportFormat, lang: string) {
  const language = lang as ExchangeLanguage;
  if (format === 'bundle') return bundleOf(gathered, language);
  if (gathered.collection.notices.length === 0) return undefined;
  return (await writers[format]())(gathered.collection, { language, ledger: gathered.ledger });
}

/** Told how many notices are done. */
type OnProgress = (done: number, of: number) => void;

/** Makes files and saves them, one at a time; tells how it goes. */
export function useFiles() {
  const { lang } = useWords();
  const [state, setState] = useState<ExportState>({ type: 'idle' });
  const run = async (
    format: ExportFormat,
    gather: (onProgress: OnProgress) => Promise<Gathered>,
  ) => {
    setState({ type: 'working', done: 0, of: 1 });
    try {
      const gathered = await gather((done, of) => setState({ type: 'working', done, of }));
      const file = await fileOf(gathered, format, lang);
      if (file !== undefined) saveFile(file);
      setState(
        file === undefined
          ? { type: 'failed', failure: 'empty' }
          : { type: 'done', file: file.name },
      );
    } catch (error) {
      setState({ type: 'failed', failure: failureOf(error) });
    }
  };
  return { state, run, hush: () => setState({ type: 'idle' }) };
}

/** Makes files of the notice that is reviewed, or of all. */
export function useExport(reviewed: Reviewed, left: Left | null) {
  const { run, ...files } = useFiles();
  const order = ({ format, all, filtered }: ExportOrder) =>
    run(format, async (onProgress) => {
      const { gatherAll, gatherNotice } = await import('./gather.ts');
      return all ? gatherAll(onProgress) : gatherNotice(reviewed, filtered ? left : null);
    });
  return { ...files, run: order };
}
