import type { Author } from '../../lib/model/author.ts';
import type { CodingUnit } from '../../lib/model/coding-unit.ts';
import { useCodingWords } from '../words/use-coding-words.ts';
import { codingUnits } from './coding-choice.ts';

interface Props {
  /** All coders, each with the name that is shown. */
  readonly coders: readonly Author[];
  readonly pair: readonly [string, string];
  readonly unit: CodingUnit;
  onPair(pair: readonly [string, string]): void;
  onUnit(unit: CodingUnit): void;
}

/** Who is compared with whom, and by what. */
export function CoderChoice({ coders, pair, unit, onPair, onUnit }: Props) {
  const about = useCodingWords();
  const [first, second] = pair;
  return (
    <div class="coder-choice">
      <CoderSelect
        label={about.first}
        coders={coders.filter(({ id }) => id !== second)}
        chosen={first}
        onChosen={(id) => onPair([id, second])}
      />
      <CoderSelect
        label={about.second}
        coders={coders.filter(({ id }) => id !== first)}
        chosen={second}
        onChosen={(id) => onPair([first, id])}
      />
      <label>
        {about.unit}
        <select
          value={unit}
          onChange={({ currentTarget }) =>
            onUnit(codingUnits.find((each) => each === currentTarget.value) ?? unit)
          }
        >
          {codingUnits.map((each) => (
            <option key={each} value={each}>
              {about.units[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  readonly coders: readonly Author[];
  readonly chosen: string;
  onChosen(id: string): void;
}

function CoderSelect({ label, coders, chosen, onChosen }: SelectProps) {
  return (
    <label>
      {label}
      <select value={chosen} onChange={({ currentTarget }) => onChosen(currentTarget.value)}>
        {coders.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
