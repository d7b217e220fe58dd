import { useEffect, useState } from 'preact/hooks';
import {
  parseRoute,
  routeHash,
  type WorkspaceRoute,
} from '../../components/workspace/workspace-route.ts';

/** What the address names now; goes along with links and the browser's own ways back and forth. */
export function useRoute(): WorkspaceRoute {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const onHash = () => setRoute(parseRoute(location.hash));
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  return route;
}

/** Goes to what a route names, as a link to it does. */
export function goTo(route: WorkspaceRoute): void {
  location.hash = routeHash(route);
}
