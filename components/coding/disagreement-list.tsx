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

/** The disagreements about a code, to be gone through one by one. */
export function DisagreementList({ disagreements, onOpen }: Props) {
  const about = useCodingWords();
  return (
    <ul class="segments" aria-label={about.disagreements(disagreements.length)}>
      {disagreements.map(({ key, words, coder, code, notice }) => (
        <li key={key} class="segment">
          <div>
            <button
              type="button"
              class="segment-words"
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
        </li>
      ))}
    </ul>
  );
}
