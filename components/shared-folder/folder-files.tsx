import { useFolderWords } from '../words/use-folder-words.ts';
import { useWords } from '../words/words-context.ts';
import type { FolderView } from './folder-state.ts';

/** The files of a team's folder: whose, how old, and what is the matter with those that could not be read. */
export function FolderFiles({ files }: Pick<FolderView, 'files'>) {
  const words = useFolderWords();
  const { lang } = useWords();
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
  if (files.length === 0) return <p class="none">{words.noFiles}</p>;
  return (
    <>
      <h3>{words.files}</h3>
      <ul class="entries">
        {files.map(({ name, by, changed, fault, isOwn, wordings }) => (
          <li key={name}>
            <span class="entry">
              <bdi>{by || (fault === null ? words.unnamed : name)}</bdi>
              {isOwn && words.mine}
              <span class="about">{words.written(format.format(changed), wordings)}</span>
              {fault !== null && <span class="folder-fault">{words.faults[fault.failure]}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
