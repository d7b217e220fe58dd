import { ImportView } from '../../components/imports/import-view.tsx';
import { useImportWords } from '../../components/words/use-import-words.ts';
import { useWords } from '../../components/words/words-context.ts';
import { useTitle } from '../review/use-title.ts';
import { useImport } from './use-import.ts';

/** The page on which files that colleagues handed on are taken in. */
export function ImportPage() {
  useTitle(`${useImportWords().title} · ${useWords().name}`);
  const { state, choose, take, undo, stop, cancel } = useImport();
  return (
    <ImportView
      state={state}
      onChoose={choose}
      onTake={take}
      onUndo={undo}
      onStop={stop}
      onCancel={cancel}
    />
  );
}
