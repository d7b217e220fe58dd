import { routeHash } from '../../../components/workspace/workspace-route.ts';
import type { LedgerLine } from '../../../lib/review/ledger/ledger-line.ts';

/** Where a link to the words of a line leads; undefined where they have no place. */
export function hrefOfLine({ notice, span }: LedgerLine): string | undefined {
  return span === null ? undefined : routeHash({ view: 'notice', id: notice.id, span });
}
