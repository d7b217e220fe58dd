import { Section } from '../settings/section.tsx';
import { whileIdle } from '../while-idle.ts';
import { useFolderWords } from '../words/use-folder-words.ts';
import { useWords } from '../words/words-context.ts';
import { cameText } from './came-text.ts';
import { FolderFiles } from './folder-files.tsx';
import type { FolderView } from './folder-state.ts';
import { troubleText } from './trouble-text.ts';

interface Deeds {
  onChoose(): void;
  onAllow(): void;
  onSync(): void;
  onStop(): void;
}

interface Props extends Deeds {
  /** Whether the browser lets a page use folders. */
  readonly isSupported: boolean;
  /** Null where none is chosen. */
  readonly folder: FolderView | null;
  /** Whether one was given up just now. */
  readonly isStopped: boolean;
  /** Opens the page on which files are taken in. */
  onImport(): void;
}

/** The part of the settings about a team's shared folder. */
export function FolderSection({ isSupported, folder, isStopped, onImport, ...deeds }: Props) {
  const words = useFolderWords();
  if (!isSupported)
    return (
      <Section title={words.title} about={words.unsupported}>
        <p class="buttons">
          <button type="button" class="second" onClick={onImport}>
            {words.openImport}
          </button>
        </p>
      </Section>
    );
  return (
    <Section title={words.title} about={words.about}>
      {folder === null ? (
        <>
          <p class="buttons">
            <button type="button" class="second" onClick={deeds.onChoose}>
              {words.choose}
            </button>
          </p>
          <p role="status">{isStopped && words.stopped}</p>
        </>
      ) : (
        <Chosen folder={folder} {...deeds} />
      )}
    </Section>
  );
}

function Chosen({ folder, ...on }: Deeds & { readonly folder: FolderView }) {
  const words = useFolderWords();
  const isAsking = folder.trouble === 'permission';
  return (
    <>
      <p class="folder-name">
        <bdi>{words.uses(folder.name)}</bdi>
      </p>
      <Standing folder={folder} />
      <p class="buttons">
        {isAsking && (
          <button type="button" class="main" onClick={on.onAllow}>
            {words.allow}
          </button>
        )}
        {!isAsking && (
          <button type="button" class="second" {...whileIdle(folder.isWorking, on.onSync)}>
            {words.sync}
          </button>
        )}
        <button type="button" class="second" onClick={on.onChoose}>
          {words.chooseOther}
        </button>
        <button type="button" class="second" onClick={on.onStop}>
          {words.stop}
        </button>
      </p>
      <FolderFiles files={folder.files} />
    </>
  );
}

/** How it stands, in words. */
function Standing({ folder }: { readonly folder: FolderView }) {
  const words = useFolderWords();
  const all = useWords();
  const { trouble, synced, report, isWorking } = folder;
  const format = new Intl.DateTimeFormat(all.lang, { dateStyle: 'medium', timeStyle: 'short' });
  const told = [
    ...(synced === null ? [] : [words.synced(format.format(synced))]),
    ...(report === null ? [] : [cameText(report, [words, all])]),
  ];
  return (
    <>
      {trouble !== null && (
        <p class="folder-fault" role="alert">
          {troubleText(trouble, words, all)}
        </p>
      )}
      <p role="status">{isWorking ? words.working : told.join(' ')}</p>
    </>
  );
}
