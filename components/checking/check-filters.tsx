import type { MarkKind } from '../../lib/model/mark.ts';
import type { CheckOrder } from '../../lib/review/check-queue.ts';
import { checkingWords } from '../words/checking-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { useWords } from '../words/words-context.ts';

/** What is checked, as it is chosen: `all`, `tag:…` or `notice:…`. */
export interface Chosen {
  readonly scope: string;
  readonly kinds: readonly MarkKind[];
  readonly order: CheckOrder;
}

interface Props {
  /** All kinds, in the order in which they are listed. */
  readonly all: readonly MarkKind[];
  readonly chosen: Chosen;
  readonly notices: readonly { readonly id: string; readonly title: string }[];
  readonly tags: readonly string[];
  onChosen(chosen: Chosen): void;
}

const ORDERS: readonly CheckOrder[] = ['doubt', 'text'];

/** What is checked: in which notices, which kinds, in which order. */
export function CheckFilters({ all, chosen, notices, tags, onChosen }: Props) {
  const words = useWordsOf(checkingWords);
  const { kinds: names } = useWords();
  const { scope, kinds, order } = chosen;
  const toggled = (kind: MarkKind) =>
    all.filter((each) => kinds.includes(each) !== (each === kind));
  return (
    <div class="check-filters">
      <label>
        {words.notices}
        <select
          value={scope}
          onChange={({ currentTarget }) => onChosen({ ...chosen, scope: currentTarget.value })}
        >
          <option value="all">{words.allNotices(notices.length)}</option>
          {tags.length > 0 && (
            <optgroup label={words.tags}>
              {tags.map((tag) => (
                <option key={tag} value={`tag:${tag}`}>
                  {tag}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={words.each}>
            {notices.map(({ id, title }) => (
              <option key={id} value={`notice:${id}`}>
                {title}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <label>
        {words.order}
        <select
          value={order}
          onChange={({ currentTarget }) =>
            onChosen({ ...chosen, order: currentTarget.value as CheckOrder })
          }
        >
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {words.orders[each]}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="kind-switches">
        <legend class="unseen">{words.kinds}</legend>
        {all.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kinds.includes(kind)}
            onClick={() => onChosen({ ...chosen, kinds: toggled(kind) })}
          >
            <span class={`as-lit ${kind}`}>{names[kind]}</span>
          </button>
        ))}
      </fieldset>
    </div>
  );
}
