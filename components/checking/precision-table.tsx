import type { Precision, Share } from '../../lib/review/precision.ts';
import { checkingWords } from '../words/checking-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { useWords } from '../words/words-context.ts';

const COLUMNS = ['right', 'corrected', 'wrong', 'judged', 'found', 'exact'] as const;

const percent = (part: number) => `${Math.round(part * 100)}%`;

function shareWords(share: Share | null): string {
  if (share === null) return '—';
  return `${percent(share.share)} [${percent(share.low)}, ${percent(share.high)}]`;
}

/** How precise the machine was by kind, as people have judged so far, with what the figures mean. */
export function PrecisionTable({ rows }: { readonly rows: readonly Precision[] }) {
  const words = useWordsOf(checkingWords);
  const { kinds } = useWords();
  return (
    <div class="precision">
      <h2 id="precision-title">{words.precision}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be scrolled with the keyboard. */}
      <section class="scrolled" tabIndex={0} aria-labelledby="precision-title">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.kind}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.kind}>
                <th scope="row">
                  <span class={`as-lit ${row.kind}`}>{kinds[row.kind]}</span>
                </th>
                {COLUMNS.map((column) => (
                  <td key={column}>
                    {column === 'found' || column === 'exact'
                      ? shareWords(row[column])
                      : row[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="definition">{words.definition}</p>
    </div>
  );
}
