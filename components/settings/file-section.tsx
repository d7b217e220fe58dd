import { useRef } from 'preact/hooks';
import type { Fault } from '../../lib/exchange/own-model/own-model-fault.ts';
import type { ModelSize } from '../../lib/exchange/own-model/own-words.ts';
import { useSettingsWords } from '../words/use-settings-words.ts';
import { FaultList } from './fault-list.tsx';
import { Section } from './section.tsx';

/** A file that was chosen: what is wrong in it, or what it holds and what can be done with that. */
export type ChosenFile =
  | { readonly name: string; readonly faults: readonly Fault[] }
  | { readonly name: string; readonly size: ModelSize; add(): void; replace(): void };

interface Props {
  readonly chosen: ChosenFile | null;
  onChoose(file: File): void;
  onCancel(): void;
  onExport(): void;
}

/** The own words as a file: to give away and to take in. Nothing of a file is taken before the person says how. */
export function FileSection({ chosen, onChoose, onCancel, onExport }: Props) {
  const words = useSettingsWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Section title={words.file.title} about={words.file.about}>
      <div class="buttons">
        <button type="button" class="second" onClick={() => input.current?.click()}>
          {words.file.importFile}
        </button>
        <button type="button" class="second" onClick={onExport}>
          {words.file.exportFile}
        </button>
        <input
          ref={input}
          type="file"
          hidden={true}
          accept=".json,application/json"
          aria-label={words.file.importFile}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) onChoose(file);
            // The same file can be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
      </div>
      {chosen !== null && <Chosen chosen={chosen} onCancel={onCancel} />}
    </Section>
  );
}

function Chosen({ chosen, onCancel }: { readonly chosen: ChosenFile; onCancel(): void }) {
  const words = useSettingsWords();
  if ('faults' in chosen) {
    return (
      <div class="chosen broken" role="alert">
        <p>{words.file.broken(chosen.name)}</p>
        <FaultList faults={chosen.faults} />
      </div>
    );
  }
  return (
    <div class="chosen" role="status">
      <p>{words.file.holds(chosen.name, chosen.size)}</p>
      <div class="buttons">
        <button type="button" class="main" onClick={chosen.add}>
          {words.file.addToMine}
        </button>
        <button type="button" class="second" onClick={chosen.replace}>
          {words.file.replaceMine}
        </button>
        <button type="button" class="second" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
