import { useEffect, useState } from 'preact/hooks';
import { routeHash } from '../../../components/workspace/workspace-route.ts';
import {
  choiceOfQuery,
  choiceToQuery,
  type LibraryChoice,
} from '../../../lib/review/library/library-address.ts';

const choiceHere = () => choiceOfQuery(location.hash.split('?')[1] ?? '');

/** What of the library is chosen: kept in the address, so that going back leads to it and a bookmark keeps it. */
export function useChoice(): [LibraryChoice, (choice: LibraryChoice) => void] {
  const [choice, setChoice] = useState(choiceHere);
  useEffect(() => {
    const onHash = () => setChoice(choiceHere());
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  const choose = (next: LibraryChoice) => {
    const query = choiceToQuery(next);
    const hash = routeHash({ view: 'library' });
    history.replaceState(history.state, '', query === '' ? hash : `${hash}?${query}`);
    setChoice(next);
  };
  return [choice, choose];
}
