import { useState } from 'preact/hooks';
import type {
  ExportFailure,
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

/** Makes files and saves them, one at a time; tells how it goes. */
export function useExport(reviewed: Reviewed, left: Left | null) {
  const { lang } = useWords();
  const [state, setState] = useState<ExportState>({ type: 'idle' });
  const make = async ({ format, all, filtered }: ExportOrder) => {
    const { gatherAll, gatherNotice } = await import('./gather.ts');
    const gathered = all
      ? await gatherAll((done, of) => setState({ type: 'working', done, of }))
      : await gatherNotice(reviewed, filtered ? left : null);
    const language = lang as ExchangeLanguage;
    if (format === 'bundle') return bundleOf(gathered, language);
    if (gathered.collection.notices.length === 0) return undefined;
    return (await writers[format]())(gathered.collection, { language, ledger: gathered.ledger });
  };
  const run = async (order: ExportOrder) => {
    setState({ type: 'working', done: 0, of: 1 });
    try {
      const file = await make(order);
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
