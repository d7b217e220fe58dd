import type { MarkKind } from '../../lib/model/mark.ts';
import { noticeWords } from '../words/notice-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { useWords } from '../words/words-context.ts';

/** What was read at one place, as it is told. */
export interface ExampleFinding {
  readonly kind: MarkKind;
  readonly rows: readonly { readonly label: string; readonly text: string }[];
}

interface Props {
  readonly findings: readonly ExampleFinding[];
  onClose(): void;
}

/** What was read at a place of the example, and why. Escape closes. */
export function ExampleCard({ findings, onClose }: Props) {
  const words = useWordsOf(noticeWords);
  const { kindOfOne } = useWords();
  return (
    <section
      class="example-card"
      aria-label={words.card}
      aria-live="polite"
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <button type="button" class="close" aria-label={words.close} onClick={onClose}>
        ×
      </button>
      {findings.map(({ kind, rows }) => (
        <div key={kind}>
          <h3>
            <span class={`as-lit ${kind}`}>{kindOfOne[kind]}</span>
          </h3>
          <dl>
            {rows.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
