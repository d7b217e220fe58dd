import type { ShownCode } from '../codes/code-deeds.ts';
import { useCodingWords } from '../words/use-coding-words.ts';

interface Props {
  readonly code: ShownCode;
  /** The codes into which it can be merged. */
  readonly others: readonly ShownCode[];
  onMerge(into: ShownCode): void;
}

/** Chooses the code that takes the place of another. */
export function MergeChoice({ code, others, onMerge }: Props) {
  const about = useCodingWords();
  if (others.length === 0) return null;
  const merge = (id: string) => {
    const into = others.find((each) => each.id === id);
    if (into !== undefined) onMerge(into);
  };
  return (
    <select
      value=""
      aria-label={about.mergeOf(code.code.name)}
      onChange={({ currentTarget }) => merge(currentTarget.value)}
    >
      <option value="">{about.merge}</option>
      {others.map(({ id, code: { name } }) => (
        <option key={id} value={id}>
          {about.mergeInto(name)}
        </option>
      ))}
    </select>
  );
}
