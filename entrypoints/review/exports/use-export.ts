import { useRef, useState } from 'preact/hooks';
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
import { breathe } from '../breathe.ts';
import type { Gathered, GatherJob } from './gather.ts';
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

/** Gathers what is to go into a file. */
type Gather = (job: GatherJob) => Promise<Gathered>;

/** Makes a file and saves it; its name, undefined where there was nothing to write. Throws the reason of the signal where it was stopped. */
async function make(gather: () => Promise<Gathered>, { format, lang, signal }: Making) {
  const file = await fileOf(await gather(), format, lang);
  // A file of many notices is written in one go: who has had it stopped meanwhile is heard now.
  await breathe();
  signal.throwIfAborted();
  if (file !== undefined) saveFile(file);
  return file?.name;
}

interface Making {
  readonly format: ExportFormat;
  readonly lang: string;
  readonly signal: AbortSignal;
}

/** Makes files and saves them, one at a time; tells how it goes. */
export function useFiles() {
  const { lang } = useWords();
  const [state, setState] = useState<ExportState>({ type: 'idle' });
  const stopping = useRef(new AbortController());
  const run = async (format: ExportFormat, gather: Gather) => {
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    const onProgress = (done: number, of: number) => setState({ type: 'working', done, of });
    onProgress(0, 1);
    try {
      const file = await make(() => gather({ signal, onProgress }), { format, lang, signal });
      setState(file === undefined ? { type: 'failed', failure: 'empty' } : { type: 'done', file });
    } catch (error) {
      setState(
        signal.aborted ? { type: 'stopped' } : { type: 'failed', failure: failureOf(error) },
      );
    }
  };
  return {
    state,
    run,
    stop: () => stopping.current.abort(),
    hush: () => setState((now) => (now.type === 'working' ? now : { type: 'idle' })),
  };
}

/** Makes files of the notice that is reviewed, or of all. */
export function useExport(reviewed: Reviewed, left: Left | null) {
  const { run, ...files } = useFiles();
  const order = ({ format, all, filtered }: ExportOrder) =>
    run(format, async (job) => {
      const { gatherAll, gatherNotice } = await import('./gather.ts');
      return all ? gatherAll(job) : gatherNotice(reviewed, filtered ? left : null);
    });
  return { ...files, run: order };
}
