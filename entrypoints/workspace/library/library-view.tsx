import { LibraryList } from '../../../components/library/library-list.tsx';
import { useLibrary } from '../use-library.ts';

/** All documents of the library. */
export function LibraryView() {
  const notices = useLibrary();
  return <LibraryList notices={notices} />;
}
