import type { VerdictFilter } from '../lib/review/filter-outline.ts';
import { useWords } from './words/words-context.ts';

interface Props {
  readonly counts: Readonly<Record<VerdictFilter, number>>;
  /** What alone is shown; null for all. */
  readonly chosen: VerdictFilter | null;
  onChosen(verdict: VerdictFilter | null): void;
}

const VERDICTS = ['none', 'right', 'wrong', 'corrected'] as const;

/** How many findings were judged in which way; each is the choice to see these alone, and pressed again all. */
export function VerdictFilterBar({ counts, chosen, onChosen }: Props) {
  const { filter, all, answers } = useWords().aboutVerdicts;
  return (
    <fieldset class="colour-filter verdict-filter">
      <legend class="unseen">{filter}</legend>
      <button type="button" aria-pressed={chosen === null} onClick={() => onChosen(null)}>
        {all}
      </button>
      {VERDICTS.filter((each) => counts[each] > 0).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === chosen}
          onClick={() => onChosen(each === chosen ? null : each)}
        >
          <span class={`said ${each}`}>{answers[each]}</span> <b>{counts[each]}</b>
        </button>
      ))}
    </fieldset>
  );
}
