import { LibraryExportMenu } from '../../../components/library/library-export-menu.tsx';
import { useFiles } from '../../review/exports/use-export.ts';

interface Props {
  /** Ids of the notices that are chosen one by one. */
  readonly selected: readonly string[];
  /** Ids of those that are shown. */
  readonly shown: readonly string[];
}

/** Files of the chosen notices, or of those that are shown where none is chosen. */
export function LibraryExports({ selected, shown }: Props) {
  const { state, run, stop, hush } = useFiles();
  const notices = selected.length > 0 ? selected : shown;
  return (
    <LibraryExportMenu
      state={state}
      selected={selected.length}
      shown={shown.length}
      onStop={stop}
      onOpen={hush}
      onFormat={(format) =>
        void run(format, async (job) => {
          const { gatherNotices } = await import('../../review/exports/gather.ts');
          return gatherNotices(notices, job);
        })
      }
    />
  );
}
