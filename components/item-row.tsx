import type { Span } from '../lib/model/span.ts';
import type { Item } from '../lib/review/outline.ts';
import { FoundWords } from './found-words.tsx';
import { Said } from './said.tsx';
import { rowOf } from './use-marked-rows.ts';
import { useWords } from './words/words-context.ts';

interface Props<I extends Item> {
  readonly item: I;
  readonly terms: readonly string[];
  onShow(span: Span): void;
}

type TargetItem = Extract<Item, { kind: 'target' }>;
type DutyItem = Extract<Item, { kind: 'must' | 'prohibit' }>;

/** A target: what is counted, what is to become of it and by when on the left, the amount on the right. */
export function TargetRow({ item, terms, onShow }: Props<TargetItem>) {
  const words = useWords();
  const { finding } = item;
  const { kind, deadline, indicator } = item.corrected ?? finding;
  const about = [words.changes[kind], deadline === null ? undefined : words.by(deadline)];
  return (
    <button
      type="button"
      class="row target"
      data-said={item.answer}
      {...rowOf(finding)}
      tabIndex={-1}
      onClick={() => onShow(finding)}
    >
      <span class="what">
        <Said answer={item.answer} />
        <span lang="zh">
          <FoundWords text={indicator || item.words} terms={terms} />
        </span>
        {about.filter(Boolean).map((text) => (
          <span key={text} class="about">
            {text}
          </span>
        ))}
      </span>
      <span class="amount" lang="zh">
        {item.amount}
      </span>
    </button>
  );
}

/** A sentence that binds, with how it does; `label` is the number under which it stands, where it leads the passage. */
export function DutyRow({
  item,
  label,
  terms,
  onShow,
}: Props<DutyItem> & { readonly label: string | null }) {
  const words = useWords();
  return (
    <button
      type="button"
      class={label === null ? 'row duty' : 'row duty leading'}
      data-said={item.answer}
      {...rowOf(item.finding)}
      tabIndex={-1}
      onClick={() => onShow(item.finding)}
    >
      <span class="clamped">
        <Said answer={item.answer} />
        <span class="tag">{words.modalities[item.corrected?.modality ?? item.kind]}</span>
        <span lang="zh">
          {label}
          <FoundWords text={item.words} terms={terms} />
        </span>
      </span>
    </button>
  );
}
