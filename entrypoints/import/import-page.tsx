import { ImportView } from '../../components/imports/import-view.tsx';
import { useImport } from './use-import.ts';

/** The page on which files that colleagues handed on are taken in. */
export function ImportPage() {
  const { state, choose, take, cancel } = useImport();
  return (
    <ImportView
      state={state}
      onChoose={(file) => void choose(file)}
      onTake={(ids) => void take(ids)}
      onCancel={cancel}
    />
  );
}
