import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Judgement } from '../../lib/model/judgement.ts';
import type { MarkKind } from '../../lib/model/mark.ts';
import type { Span } from '../../lib/model/span.ts';
import type { Correction } from '../../lib/model/verdict.ts';
import { FIELDS_OF } from '../checking/correction-fields.ts';
import { CorrectionForm } from '../checking/correction-form.tsx';
import { CorrectionList } from '../checking/correction-list.tsx';
import { VerdictButtons } from '../checking/verdict-buttons.tsx';
import { noticeWords } from '../words/notice-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { useWords } from '../words/words-context.ts';

/** A row of a card in the language of the interface. */
export interface ToldRow {
  readonly label: string;
  readonly text: string;
}

/** A finding as its card shows it. */
export interface CardFinding {
  readonly kind: MarkKind;
  readonly span: Span;
  readonly rows: readonly ToldRow[];
  readonly read: Correction;
  readonly said: Judgement | undefined;
}

/** What can be done with a finding. */
export interface CardDeeds {
  judge(finding: CardFinding, answer: Judgement['answer'], correction?: Correction): void;
  /** Writes a note on its words. */
  note(span: Span): void;
}

interface Props extends CardDeeds {
  /** All that is lit at one place, the innermost first. */
  readonly findings: readonly CardFinding[];
  onClose(): void;
}

const keyOf = ({ kind, span }: CardFinding) => `${kind}:${span.from}:${span.to}`;

/** The cards of what is lit at one place: what was read, why, and what the reader says of it. Escape closes. */
export function MarkCard({ findings, onClose, ...deeds }: Props) {
  const words = useWordsOf(noticeWords);
  const { lang } = useWords();
  const card = useRef<HTMLElement>(null);
  const [first] = findings;
  const place = first === undefined ? '' : keyOf(first);
  useEffect(() => card.current?.querySelector<HTMLElement>('.judging button')?.focus(), [place]);
  useLayoutEffect(() => {
    if (card.current !== null && first !== undefined) putUnder(card.current, first.span);
  });
  return (
    <section
      ref={card}
      class="mark-card"
      aria-label={words.card}
      lang={lang}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <button type="button" class="close" aria-label={words.close} onClick={onClose}>
        ×
      </button>
      {findings.map((finding) => (
        <OneFinding key={keyOf(finding)} finding={finding} {...deeds} />
      ))}
    </section>
  );
}

/** Sets the card under the words that it is about, within the paragraph's own box. */
function putUnder(card: HTMLElement, { from }: Span): void {
  const words = card.parentElement?.querySelector<HTMLElement>(`[data-at="${from}"]`);
  const line = card.parentElement;
  if (!words || line === null) return;
  const [box] = words.getClientRects();
  if (box !== undefined) card.style.top = `${box.bottom - line.getBoundingClientRect().top + 6}px`;
}

function OneFinding({ finding, judge, note }: CardDeeds & { readonly finding: CardFinding }) {
  const words = useWordsOf(noticeWords);
  const { kindOfOne } = useWords();
  const [isCorrecting, setCorrecting] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const [turns, setTurns] = useState(0);
  // The form that had the focus has gone.
  useEffect(() => {
    if (turns > 0) card.current?.querySelector<HTMLElement>('.answer.corrected')?.focus();
  }, [turns]);
  const endCorrecting = () => {
    setCorrecting(false);
    setTurns(turns + 1);
  };
  const { kind, rows, read, said } = finding;
  const [head, ...others] = rows;
  return (
    <div class="finding-card" ref={card}>
      <p class="card-head">
        <span class={`as-lit ${kind}`}>{kindOfOne[kind]}</span> <span lang="zh">{head?.text}</span>
      </p>
      <dl>
        {others.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {said?.correction && !isCorrecting && <CorrectionList correction={said.correction} />}
      {isCorrecting ? (
        <CorrectionForm
          kind={kind}
          read={read}
          before={said?.correction}
          onCancel={endCorrecting}
          onSave={(correction) => {
            endCorrecting();
            judge(finding, 'corrected', correction);
          }}
        />
      ) : (
        <div class="card-actions">
          <VerdictButtons
            said={said?.answer ?? undefined}
            isCorrectable={FIELDS_OF[kind].length > 0}
            onAnswer={(answer) => judge(finding, answer)}
            onCorrect={() => setCorrecting(true)}
          />
          <button type="button" class="quiet" onClick={() => note(finding.span)}>
            {words.write}
          </button>
        </div>
      )}
    </div>
  );
}
