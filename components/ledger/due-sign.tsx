import { ledgerWords } from '../words/ledger-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';

/** Says how a task stands to its day, by a sign and in words. `days` from today; negative where the day is past. */
export function DueSign({ days }: { readonly days: number }) {
  const words = useWordsOf(ledgerWords);
  return days < 0 ? (
    <span class="due-sign overdue">
      <span aria-hidden="true">▲</span> {words.overdueBy(-days)}
    </span>
  ) : (
    <span class="due-sign soon">
      <span aria-hidden="true">◔</span> {words.dueIn(days)}
    </span>
  );
}
