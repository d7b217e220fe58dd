import type { Span } from '../../lib/model/span.ts';

/** The views of the workspace that its head leads to, in this order. */
export const workspaceViews = ['library', 'ledger', 'pictures', 'coding', 'checking'] as const;
export type WorkspaceView = (typeof workspaceViews)[number];

/** What the workspace shows: one of its views, or one notice, with a passage of its kept text (UTF-16) to look at. */
export type WorkspaceRoute =
  | { readonly view: WorkspaceView }
  | { readonly view: 'notice'; readonly id: string; readonly span?: Span | undefined };

const NOTICE = /^#\/notice\/(?<id>[\da-f-]{36})(?:\?at=(?<from>\d{1,9})-(?<to>\d{1,9}))?$/u;

/** What a fragment (`location.hash`) names; the library where it names nothing that there is. */
export function parseRoute(hash: string): WorkspaceRoute {
  const { id, from, to } = NOTICE.exec(hash)?.groups ?? {};
  if (id !== undefined) {
    const span = from === undefined ? undefined : { from: Number(from), to: Number(to) };
    return { view: 'notice', id, span };
  }
  // What follows a question mark is the view's own.
  const [way] = hash.split('?');
  const view = workspaceViews.find((each) => way === `#/${each}`);
  return { view: view ?? 'library' };
}

/** The fragment that leads to what a route names. */
export function routeHash(route: WorkspaceRoute): string {
  if (route.view !== 'notice') return `#/${route.view}`;
  const { id, span } = route;
  return `#/notice/${id}${span === undefined ? '' : `?at=${span.from}-${span.to}`}`;
}
