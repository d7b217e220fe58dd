import type { ComponentType } from 'preact';
import type { WorkspaceView } from '../../components/workspace/workspace-route.ts';
import { CodingView } from './coding/coding-view.tsx';
import { LedgerView } from './ledger/ledger-view.tsx';
import { LibraryView } from './library/library-view.tsx';
import { PicturesView } from './pictures/pictures-view.tsx';

/** What is shown under each view that the head leads to. */
export const views: Readonly<Record<WorkspaceView, ComponentType>> = {
  library: LibraryView,
  ledger: LedgerView,
  pictures: PicturesView,
  coding: CodingView,
};
