import { useMemo, useRef, useState } from 'preact/hooks';
import { LedgerBar, UNARRANGED } from '../../../components/ledger/ledger-bar.tsx';
import { LedgerSummaryLine } from '../../../components/ledger/ledger-summary.tsx';
import { ReadingProgress } from '../../../components/ledger/reading-progress.tsx';
import { TemplateChoice } from '../../../components/ledger/template-choice.tsx';
import { whileIdle } from '../../../components/while-idle.ts';
import { ledgerWords } from '../../../components/words/ledger-words.ts';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import { useWords } from '../../../components/words/words-context.ts';
import type { ExchangeLanguage } from '../../../lib/exchange/exchange-file.ts';
import { exchangeWords } from '../../../lib/exchange/words/exchange-words.ts';
import { ledgerColumnNames } from '../../../lib/model/ledger-template.ts';
import { saveFile } from '../../review/exports/save-file.ts';
import { useSlash } from '../../review/use-slash.ts';
import { ChooseNotices } from '../choose-notices.tsx';
import { useChosenNotices } from '../chosen-notices.ts';
import { todayHere } from '../today.ts';
import { groupsOf } from './arrange.ts';
import { ledgerCsv, ledgerXlsx, type ShownLedger } from './export-ledger.ts';
import { LedgerTable } from './ledger-table.tsx';
import { useLines } from './use-lines.ts';
import { usePrinting } from './use-printing.ts';
import { useSearchedWords } from './use-searched-words.ts';
import { useShownLedger } from './use-shown-ledger.ts';
import { useTemplates } from './use-templates.ts';

/** The ledger (台账): all tasks of the chosen notices in one table, to be followed up. */
export function LedgerView() {
  const { lang } = useWords();
  const words = useWordsOf(ledgerWords);
  const files = useMemo(() => exchangeWords(lang as ExchangeLanguage), [lang]);
  const [today] = useState(todayHere);
  const view = useRef<HTMLDivElement>(null);
  useSlash(() => view.current?.querySelector<HTMLElement>('[data-search]')?.focus());
  const { library, notices, choose } = useChosenNotices();
  const made = useLines(notices, files);
  useSearchedWords(made.lines, made.isWorking);
  const { templates, template, change, ...templateFiles } = useTemplates();
  const shown = useShownLedger({ lines: made.lines, template, files, today });
  const { arrangement, setArrangement, arranged, columns } = shown;
  const isPrinted = usePrinting();
  const usual = useMemo(
    () => ledgerColumnNames.map((column) => [column, files.columns[column]] as const),
    [files],
  );
  const ledger = (): ShownLedger => ({
    name: [words.file(notices.length), template?.name ?? ''].join(' ').trim(),
    sheet: arrangement.group === null ? words.ledger : words.allLines,
    columns,
    lines: arranged.lines,
    groups: arrangement.group === null ? [] : groupsOf(arranged.lines, arrangement.group, words),
  });
  return (
    <div class="ledger" ref={view}>
      <h1 class="unseen">{words.ledger}</h1>
      <div class="ledger-tools">
        <ChooseNotices library={library} notices={notices} onChoose={choose} />
        <TemplateChoice templates={templates} usual={usual} onChange={change} {...templateFiles} />
        <span class="ledger-files">
          <FileButton name={words.xlsx} make={() => ledgerXlsx(ledger())} />
          <FileButton name={words.csv} make={() => ledgerCsv(ledger())} />
          <button type="button" class="quiet" onClick={() => print()}>
            {words.print}
          </button>
        </span>
      </div>
      <LedgerBar arrangement={arrangement} bodies={shown.bodies} onChange={setArrangement} />
      <ReadingProgress {...made} onStop={made.stop} onResume={made.resume} />
      <LedgerSummaryLine
        summary={arranged.summary}
        all={made.lines.length}
        due={arrangement.due}
        onDue={(due) => setArrangement({ ...arrangement, due })}
      />
      {made.unread > 0 && <p class="about">{words.unread(made.unread)}</p>}
      <LedgerTable
        shown={shown}
        made={made}
        notices={notices}
        today={today}
        isPrinted={isPrinted}
        onClear={() => setArrangement({ ...UNARRANGED, group: arrangement.group })}
      />
    </div>
  );
}

interface FileButtonProps {
  readonly name: string;
  make(): ReturnType<typeof ledgerXlsx>;
}

/** Makes a file and saves it; one at a time. */
function FileButton({ name, make }: FileButtonProps) {
  const { aboutExport } = useWords();
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle');
  const run = async () => {
    setState('working');
    try {
      saveFile(await make());
      setState('idle');
    } catch (error) {
      reportError(error);
      setState('failed');
    }
  };
  return (
    <>
      <button type="button" class="quiet" {...whileIdle(state === 'working', () => void run())}>
        {name}
      </button>
      {state === 'failed' && <span role="alert">{aboutExport.failures['made-wrong']}</span>}
    </>
  );
}
