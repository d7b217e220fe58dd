import { liveQuery } from 'dexie';
import { type StoreFailure, storeErrorOf } from './store-error.ts';

/** Who is told of what is watched. */
export interface Watcher<Found> {
  next(found: Found): void;
  failed(failure: StoreFailure): void;
}

/**
 * Tells what a query of the notebook finds, now and after each change of that, from whichever page or tab of this extension it comes.
 *
 * @returns What ends it.
 */
export function watchQuery<Found>(query: () => Promise<Found>, watcher: Watcher<Found>) {
  const watch = liveQuery(query).subscribe({
    next: (found) => watcher.next(found),
    error: (error: unknown) => {
      void storeErrorOf(error).then(({ failure }) => watcher.failed(failure));
    },
  });
  return () => watch.unsubscribe();
}
