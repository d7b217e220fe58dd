import { useRef } from 'preact/hooks';
import { LibraryList } from '../../../components/library/library-list.tsx';
import type { VirtualListHandle } from '../../../components/virtual-list/virtual-list.tsx';
import { useLibrary } from '../use-library.ts';

/** All documents of the library. */
export function LibraryView() {
  const notices = useLibrary();
  const list = useRef<VirtualListHandle>(null);
  return <LibraryList notices={notices} handle={list} onLeave={() => {}} />;
}
