import { ImportView } from '../../components/imports/import-view.tsx';
import { useImport } from './use-import.ts';

/** The page on which files that colleagues handed on are taken in. */
export function ImportPage() {
  const { state, choose, take, undo, cancel } = useImport();
  return (
    <ImportView state={state} onChoose={choose} onTake={take} onUndo={undo} onCancel={cancel} />
  );
}
