import type { ComponentType } from 'preact';
import type { WorkspaceView } from '../../components/workspace/workspace-route.ts';
import { lazy } from '../review/lazy.tsx';
import { LibraryView } from './library/library-view.tsx';

/** What is shown under each view that the head leads to; all but the first are loaded when they are opened. */
export const views: Readonly<Record<WorkspaceView, ComponentType>> = {
  library: LibraryView,
  ledger: lazy(async () => (await import('./ledger/ledger-view.tsx')).LedgerView),
  pictures: lazy(async () => (await import('./pictures/pictures-view.tsx')).PicturesView),
  coding: lazy(async () => (await import('./coding/coding-view.tsx')).CodingView),
  checking: lazy(async () => (await import('./checking/checking-view.tsx')).CheckingView),
};
