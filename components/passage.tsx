import type { Span } from '../lib/model/span.ts';
import type { Item, PassageNode } from '../lib/review/outline.ts';
import { Explained } from './explained.tsx';
import { FoundWords } from './found-words.tsx';
import { ItemLabels, type LabelItem } from './item-labels.tsx';
import { DutyRow, TargetRow } from './item-row.tsx';
import { Said } from './said.tsx';
import { rowOf } from './use-marked-rows.ts';

interface Props {
  readonly passage: PassageNode;
  readonly terms: readonly string[];
  onShow(span: Span): void;
}

type LineItem = Exclude<Item, LabelItem>;

const isLabel = (item: Item): item is LabelItem => item.kind === 'deadline' || item.kind === 'body';
const isLine = (item: Item): item is LineItem => !isLabel(item);
const keyOf = ({ kind, finding }: Item) => `${kind}:${finding.from}:${finding.to}`;

/** A measure, or another paragraph in which something was found, and its findings. Nothing is said twice. */
export function Passage({ passage, terms, onShow }: Props) {
  const labels = passage.items.filter(isLabel);
  const echo = passage.items.find((item) => item === passage.echo);
  return (
    <>
      {passage.words !== '' && echo === undefined && (
        <PassageRow passage={passage} terms={terms} onShow={onShow} />
      )}
      {passage.items.filter(isLine).map((item) => (
        <Explained key={keyOf(item)} about={item}>
          {item.kind === 'target' ? (
            <TargetRow item={item} terms={terms} onShow={onShow} />
          ) : (
            <DutyRow
              item={item}
              label={item === echo ? passage.label : null}
              terms={terms}
              onShow={onShow}
            />
          )}
        </Explained>
      ))}
      {labels.length > 0 && <ItemLabels items={labels} terms={terms} onShow={onShow} />}
    </>
  );
}

function PassageRow({ passage, terms, onShow }: Props) {
  const row = (
    <button
      type="button"
      class={passage.isMeasure ? 'row measure' : 'row paragraph'}
      data-said={passage.answer}
      {...rowOf(passage.span)}
      tabIndex={-1}
      onClick={() => onShow(passage.span)}
    >
      <span class="clamped">
        <Said answer={passage.answer} />
        <span lang="zh">
          <FoundWords text={passage.words} terms={terms} />
        </span>
      </span>
    </button>
  );
  const { measure } = passage;
  return measure === null ? row : <Explained about={{ kind: 'measure', measure }}>{row}</Explained>;
}
