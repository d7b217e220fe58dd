import { useState } from 'preact/hooks';
import { type ChosenFile, FileSection } from '../../components/settings/file-section.tsx';
import { useSettingsWords } from '../../components/words/use-settings-words.ts';
import { mergeOwnModels, sizeOf } from '../../lib/exchange/own-model/own-words.ts';
import { parseOwnModel } from '../../lib/exchange/own-model/parse-own-model.ts';
import { writeOwnModel } from '../../lib/exchange/own-model/write-own-model.ts';
import type { OwnModel } from '../../lib/model/own-model.ts';
import { saveFile } from '../review/exports/save-file.ts';

/** A text, the own words or what is left of them, as the file in which they are given away. */
export function saveOwnWords(content: string): void {
  saveFile({ name: 'piyue-own-words.json', type: 'application/json', content });
}

interface Props {
  readonly model: OwnModel;
  onChange(model: OwnModel, told: string): void;
}

/** The own words as a file; one that is chosen is checked first, and its mistakes leave all as it was. */
export function OwnFile({ model, onChange }: Props) {
  const { told } = useSettingsWords();
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const take = (taken: OwnModel) => {
    onChange(taken, told.imported);
    setChosen(null);
  };
  const choose = async (file: File) => {
    const { name } = file;
    const parsed = parseOwnModel(await file.text());
    if ('faults' in parsed) return setChosen({ name, faults: parsed.faults });
    setChosen({
      name,
      size: sizeOf(parsed.model),
      add: () => take(mergeOwnModels(model, parsed.model)),
      replace: () => take(parsed.model),
    });
  };
  return (
    <FileSection
      chosen={chosen}
      onChoose={(file) => void choose(file)}
      onCancel={() => setChosen(null)}
      onExport={() => saveOwnWords(writeOwnModel(model))}
    />
  );
}
