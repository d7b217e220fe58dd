import { VirtualList } from '../virtual-list/virtual-list.tsx';
import { useCodingWords } from '../words/use-coding-words.ts';

/** A unit that one coder gave a code and the other did not. */
export interface ShownDisagreement {
  readonly key: string;
  /** The words of the unit. */
  readonly words: string;
  readonly coder: string;
  readonly code: string;
  readonly notice: string;
}

interface Props {
  readonly disagreements: readonly ShownDisagreement[];
  /** Leads to the words of one in the notice. */
  onOpen(key: string): void;
}

/** The words of the unit in one or two lines, and who gave it what. */
const LIKELY_HEIGHT = 84;

/** The disagreements about a code, to be gone through one by one. */
export function DisagreementList({ disagreements, onOpen }: Props) {
  const about = useCodingWords();
  return (
    <VirtualList
      name="disagreements"
      label={about.disagreements(disagreements.length)}
      rows={disagreements}
      keyOf={({ key }) => key}
      heightOf={() => LIKELY_HEIGHT}
      onLeave={() => {}}
    >
      {({ key, words, coder, code, notice }, tabIndex) => (
        <div class="segment">
          <div>
            <button
              type="button"
              class="segment-words"
              data-row={true}
              tabIndex={tabIndex}
              title={about.open}
              lang="zh"
              onClick={() => onOpen(key)}
            >
              {words}
            </button>
            <p class="segment-about">
              <span>{about.gave(coder, code)}</span>
              <span lang="zh">{notice}</span>
            </p>
          </div>
        </div>
      )}
    </VirtualList>
  );
}
