import type { Span } from '../lib/model/span.ts';
import type { Item } from '../lib/review/outline.ts';
import { FoundWords } from './found-words.tsx';
import { useWords } from './words/words-context.ts';

interface Props<I extends Item> {
  readonly item: I;
  readonly terms: readonly string[];
  onShow(span: Span): void;
}

type TargetItem = Extract<Item, { kind: 'target' }>;
type DutyItem = Extract<Item, { kind: 'must' | 'prohibit' }>;
type LabelItem = Extract<Item, { kind: 'deadline' | 'body' }>;

/** A target: what is counted on the left, the amount on the right, what is to become of it and by when below. */
export function TargetRow({ item, terms, onShow }: Props<TargetItem>) {
  const words = useWords();
  const { finding } = item;
  const about = [words.targetKinds[finding.kind]];
  if (finding.deadline !== null) about.push(words.by(finding.deadline));
  return (
    <button type="button" class="row target" data-row tabIndex={-1} onClick={() => onShow(finding)}>
      <span class="what" lang="zh">
        <FoundWords text={finding.indicator || item.words} terms={terms} />
      </span>
      <span class="amount" lang="zh">
        {item.amount}
      </span>
      <span class="about">{about.join(' · ')}</span>
    </button>
  );
}

/** A sentence that binds, with how it does. */
export function DutyRow({ item, terms, onShow }: Props<DutyItem>) {
  const words = useWords();
  return (
    <button
      type="button"
      class={`row duty ${item.kind}`}
      data-row
      tabIndex={-1}
      onClick={() => onShow(item.finding)}
    >
      <span class="tag">{words.modalities[item.kind]}</span>
      <span lang="zh">
        <FoundWords text={item.words} terms={terms} />
      </span>
    </button>
  );
}

/** A deadline or a body, small enough to stand beside others. */
export function LabelRow({ item, terms, onShow }: Props<LabelItem>) {
  const words = useWords();
  const about = item.kind === 'body' ? words.roles[item.finding.role] : item.finding.date;
  return (
    <button
      type="button"
      class={`row label ${item.kind}`}
      data-row
      tabIndex={-1}
      onClick={() => onShow(item.finding)}
    >
      {item.kind === 'body' && <span class="about">{about}</span>}
      <span class={`as-lit ${item.kind}`} lang="zh">
        <FoundWords text={item.words} terms={terms} />
      </span>
      {item.kind === 'deadline' && about !== null && <span class="about">{about}</span>}
    </button>
  );
}
