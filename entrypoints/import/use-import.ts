import { useRef, useState } from 'preact/hooks';
import type { ImportState } from '../../components/imports/import-state.ts';
import { tellAllTabs } from '../browser/page-messages.ts';
import type { ToImporter } from './messages.ts';
import { type Importer, startImporter } from './start-importer.ts';

/** Taking in a file: how far it has come, and what a person can do. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ type: 'idle' });
  const importer = useRef<Importer | null>(null);
  const start = () =>
    startImporter((told) => {
      setState(told);
      if (told.type === 'done' || told.type === 'undone')
        tellAllTabs({ type: 'notes-changed' }).catch(reportError);
    });
  const ask = (message: ToImporter) => {
    importer.current ??= start();
    importer.current.ask(message);
  };
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
    stop() {
      if (state.type === 'saving') return ask({ type: 'stop' });
      // Reading a file writes nothing, and some kinds of files are read in one go, in which nobody is heard.
      importer.current?.end();
      importer.current = null;
      setState({ type: 'stopped' });
    },
    cancel: () => setState({ type: 'idle' }),
  };
}
