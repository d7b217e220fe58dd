import type { LedgerFilter } from '../../lib/review/ledger/filter-lines.ts';
import type { Grouping } from '../../lib/review/ledger/group-lines.ts';
import { ledgerWords } from '../words/ledger-words.ts';
import { stateWords } from '../words/state-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { Choice } from './choice.tsx';

/** How the ledger is arranged: what is looked for, as it was typed, and what else a filter leaves. */
export interface Arrangement extends Omit<LedgerFilter, 'terms'> {
  readonly query: string;
  readonly group: Grouping | null;
}

/** All lines, in the order of the text. */
export const UNARRANGED: Arrangement = {
  query: '',
  body: null,
  state: null,
  due: null,
  group: null,
};

interface Props {
  readonly arrangement: Arrangement;
  /** Bodies with how many lines they bear. */
  readonly bodies: readonly (readonly [name: string, lines: number])[];
  onChange(arrangement: Arrangement): void;
}

/** Finds, filters and groups the lines of the ledger. */
export function LedgerBar({ arrangement, bodies, onChange }: Props) {
  const words = useWordsOf(ledgerWords);
  const set = (change: Partial<Arrangement>) => onChange({ ...arrangement, ...change });
  return (
    <search class="ledger-bar">
      <input
        type="search"
        data-search
        aria-keyshortcuts="/"
        aria-label={words.find}
        placeholder={words.find}
        value={arrangement.query}
        onInput={({ currentTarget }) => set({ query: currentTarget.value })}
        onKeyDown={(event) => event.key === 'Escape' && set({ query: '' })}
      />
      <Choice
        label={words.body}
        none={words.allBodies}
        options={bodies.map(([name, lines]) => [name, `${name}（${lines}）`])}
        value={arrangement.body}
        onChange={(body) => set({ body })}
      />
      <FixedPicks arrangement={arrangement} onSet={set} />
    </search>
  );
}

interface FixedProps extends Pick<Props, 'arrangement'> {
  onSet(change: Partial<Arrangement>): void;
}

/** The choices that are the same for every ledger. */
function FixedPicks({ arrangement: { state, due, group }, onSet }: FixedProps) {
  const words = useWordsOf(ledgerWords);
  const states = useWordsOf(stateWords);
  return (
    <>
      <Choice
        label={words.state}
        none={words.allStates}
        options={[
          ['unsaid', words.unsaid],
          ...(Object.entries(states) as [keyof typeof states, string][]),
          ['conflict', words.inConflict],
        ]}
        value={state}
        onChange={(next) => onSet({ state: next })}
      />
      <Choice
        label={words.due}
        none={words.allDue}
        options={Object.entries(words.dueStates) as [keyof typeof words.dueStates, string][]}
        value={due}
        onChange={(next) => onSet({ due: next })}
      />
      <Choice
        label={words.group}
        none={words.noGroup}
        options={Object.entries(words.groupings) as [Grouping, string][]}
        value={group}
        onChange={(next) => onSet({ group: next })}
      />
    </>
  );
}
