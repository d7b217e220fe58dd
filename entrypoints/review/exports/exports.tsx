import { browser } from 'wxt/browser';
import { ExportMenu } from '../../../components/exports/export-menu.tsx';
import type { Left } from './left.ts';
import { type Reviewed, useExport } from './use-export.ts';

function openImport(): void {
  void browser.tabs.create({ url: new URL('/import.html', location.origin).href });
}

/** The menu of files, and what makes them. `left` is what the filters have left, null for all. */
export function Exports({ left, ...reviewed }: Reviewed & { readonly left: Left | null }) {
  const { state, run, hush } = useExport(reviewed, left);
  return (
    <ExportMenu
      state={state}
      isFiltered={left !== null}
      onExport={(order) => void run(order)}
      onOpen={hush}
      onImport={openImport}
    />
  );
}
