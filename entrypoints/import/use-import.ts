import { useMemo, useState } from 'preact/hooks';
import type { ImportState } from '../../components/imports/import-state.ts';
import { tellAllTabs } from '../browser/page-messages.ts';
import { startImporter } from './start-importer.ts';

/** Taking in a file: how far it has come, and what a person can do. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ type: 'idle' });
  const ask = useMemo(
    () =>
      startImporter((told) => {
        setState(told);
        if (told.type === 'done' || told.type === 'undone')
          tellAllTabs({ type: 'notes-changed' }).catch(reportError);
      }),
    [],
  );
  return {
    state,
    choose(content: File) {
      const { name } = content;
      setState({ type: 'reading', file: name, share: 0 });
      ask({ type: 'read', name, content });
    },
    take(except: ReadonlySet<string>) {
      setState({ type: 'saving', share: 0 });
      ask({ type: 'take', except });
    },
    undo() {
      setState({ type: 'saving', share: 0 });
      ask({ type: 'undo' });
    },
    cancel: () => setState({ type: 'idle' }),
  };
}
