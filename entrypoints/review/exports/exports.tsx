import { ExportMenu } from '../../../components/exports/export-menu.tsx';
import { openPage } from '../../browser/open-page.ts';
import type { Left } from './left.ts';
import { type Reviewed, useExport } from './use-export.ts';

/** The menu of files, and what makes them. `left` is what the filters have left, null for all. */
export function Exports({ left, ...reviewed }: Reviewed & { readonly left: Left | null }) {
  const { state, run, stop, hush } = useExport(reviewed, left);
  return (
    <ExportMenu
      state={state}
      isFiltered={left !== null}
      onExport={(order) => void run(order)}
      onStop={stop}
      onOpen={hush}
      onImport={() => openPage('/import.html')}
    />
  );
}
