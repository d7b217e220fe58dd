import type { Fault } from '../../lib/exchange/own-model/own-model-fault.ts';
import { useSettingsWords } from '../words/use-settings-words.ts';

/** So many faults are told; a file with more is most likely no such file at all. */
const TOLD = 8;

/** What is wrong in a file, by line and field. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const words = useSettingsWords();
  return (
    <ul class="faults">
      {faults.slice(0, TOLD).map(({ line, field, code, about }) => (
        <li key={`${line} ${field} ${code}`}>
          {words.faultAt(line, field)}
          {words.faults[code](about)}
        </li>
      ))}
      {faults.length > TOLD && <li>{words.file.more(faults.length - TOLD)}</li>}
    </ul>
  );
}
