import { expect, test } from 'vitest';
import {
  parseRoute,
  routeHash,
  type WorkspaceRoute,
} from '../../components/workspace/workspace-route.ts';

const ID = '00000000-0000-4000-8000-000000000001';

const routes: readonly WorkspaceRoute[] = [
  { view: 'library' },
  { view: 'notice', id: ID, span: undefined },
  { view: 'notice', id: ID, span: { from: 12, to: 40 } },
];

test.each(routes)('a link to %j leads there', (route) => {
  expect(parseRoute(routeHash(route))).toEqual(route);
});

test.each(['', '#', '#/nothing', '#/notice/7', `#/notice/${ID}?at=x-1`, '#/constructor'])(
  'the address %j, which names nothing, shows the library',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ view: 'library' });
  },
);
