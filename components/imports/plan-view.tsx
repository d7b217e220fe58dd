import { useState } from 'preact/hooks';
import type { ImportWords } from '../words/import-words.ts';
import { stateWords } from '../words/state-words.ts';
import { useImportWords } from '../words/use-import-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { useWords } from '../words/words-context.ts';
import type { ImportState, PlanRow, SaidBy } from './import-state.ts';

interface Props {
  readonly plan: Extract<ImportState, { type: 'plan' }>;
  /** Takes all things but these. */
  onTake(except: ReadonlySet<string>): void;
  onCancel(): void;
}

/** What a file would change, in plain words, with a choice for each thing. */
export function PlanView({ plan, onTake, onCancel }: Props) {
  const words = useImportWords();
  const { rows, counts } = plan;
  const all = SORTS.reduce((sum, sort) => sum + (counts.get(sort) ?? 0), 0);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => setLeft(new Set(left).symmetricDifference(new Set([id])));
  return (
    <>
      <h2>{words.plan(plan.file)}</h2>
      <ul class="plan-summary">
        {summary(plan, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {rows.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p class="buttons">
            <button type="button" class="main" onClick={() => onTake(new Set())}>
              {words.takeAll(all)}
            </button>
            <button
              type="button"
              class="second"
              disabled={left.size === 0 || left.size === all}
              onClick={() => onTake(left)}
            >
              {words.takeChosen(all - left.size)}
            </button>
            <button type="button" class="second" onClick={onCancel}>
              {words.takeNone}
            </button>
          </p>
          <ul class="plan-rows">
            {rows.map((row) => (
              <Row key={row.id} row={row} isTaken={!left.has(row.id)} onToggle={toggle} />
            ))}
          </ul>
          {all > rows.length && <p>{words.more(all - rows.length)}</p>}
        </>
      )}
    </>
  );
}

const SORTS = ['new', 'changed', 'deleted', 'conflict'] as const;

function summary({ counts, leftOut }: Props['plan'], words: ImportWords): string[] {
  const told = [...SORTS, 'same' as const].flatMap((sort) => {
    const count = counts.get(sort) ?? 0;
    return count > 0 ? [words.sorts[sort](count)] : [];
  });
  return [...told, ...[...leftOut].map(([reason, count]) => words.leftOut[reason](count))];
}

interface RowProps {
  readonly row: PlanRow;
  readonly isTaken: boolean;
  onToggle(id: string): void;
}

function Row({ row, isTaken, onToggle }: RowProps) {
  const words = useImportWords();
  const { lang } = useWords();
  const { id, kind, sort, after, before, by } = row;
  const names = by.map((name) => (name === '' ? words.unnamed : name));
  return (
    <li class={`plan-row ${sort}`}>
      <label>
        <input type="checkbox" checked={isTaken} onChange={() => onToggle(id)} />
        <span>
          <b>{words.kinds[kind]}</b>{' '}
          <small>
            {words.sort[sort]} · <bdi>{new Intl.ListFormat(lang).format(names)}</bdi>
          </small>
          {after.length === 0 && <bdi class="plan-text">{words.gone}</bdi>}
          {after.map((said) => (
            <span class="plan-text" key={JSON.stringify(said)}>
              {sort === 'conflict' && <small>{said.by || words.unnamed}：</small>}
              <Said said={said} />
            </span>
          ))}
          {before.length > 0 && sort !== 'conflict' && (
            <span class="plan-before">
              {words.before}{' '}
              {before.map((said) => (
                <Said said={said} key={JSON.stringify(said)} />
              ))}
            </span>
          )}
        </span>
      </label>
    </li>
  );
}

/** What one wording says. */
function Said({ said: { text, state, answer } }: { readonly said: SaidBy }) {
  const states = useWordsOf(stateWords);
  const { aboutVerdicts } = useWords();
  return (
    <>
      <bdi>{text}</bdi>
      {state && ` ${states[state]}`}
      {answer && ` ${aboutVerdicts.answers[answer]}`}
    </>
  );
}
