import type { Span } from '../lib/model/span.ts';
import type { Item } from '../lib/review/outline.ts';
import { Explained } from './explained.tsx';
import { FoundWords } from './found-words.tsx';
import { Said } from './said.tsx';
import { rowOf } from './use-marked-rows.ts';
import { useWords } from './words/words-context.ts';

/** A finding that is small enough to stand beside others. */
export type LabelItem = Extract<Item, { kind: 'deadline' | 'body' }>;

interface Props {
  readonly items: readonly LabelItem[];
  readonly terms: readonly string[];
  onShow(span: Span): void;
}

const roleOf = (item: LabelItem | undefined) =>
  item?.kind === 'body' ? (item.corrected ?? item.finding).role : null;
const dateOf = (item: LabelItem) =>
  item.kind === 'deadline' ? (item.corrected ?? item.finding).date : null;

/** The deadlines and bodies of a passage side by side; a role is said once for the bodies that bear it together. */
export function ItemLabels({ items, terms, onShow }: Props) {
  const words = useWords();
  return (
    <div class="labels">
      {items.map((item, index) => {
        const role = roleOf(item);
        const date = dateOf(item);
        return (
          <div class="borne" key={`${item.kind}:${item.finding.from}`}>
            {role !== null && role !== roleOf(items[index - 1]) && (
              <span class="role">{words.roles[role]}</span>
            )}
            <Explained about={item}>
              <button
                type="button"
                class="row label"
                data-said={item.answer}
                {...rowOf(item.finding)}
                tabIndex={-1}
                onClick={() => onShow(item.finding)}
              >
                <Said answer={item.answer} />
                <span class={`as-lit ${item.kind}`} lang="zh">
                  <FoundWords text={item.words} terms={terms} />
                </span>
                {date !== null && <span class="about">{date}</span>}
                {item.isInherited && <span class="about">{words.inherited}</span>}
              </button>
            </Explained>
          </div>
        );
      })}
    </div>
  );
}
