import type { BodyRole } from '../../model/body.ts';
import { countBodies } from '../ledger/filter-lines.ts';
import type { LedgerLine } from '../ledger/ledger-line.ts';

/** What a body has to do, by its part in it. */
export interface BodyTasks {
  readonly name: string;
  readonly tasks: Readonly<Record<BodyRole, readonly LedgerLine[]>>;
}

/** What each body has to do, those with the most first; a task in which a body has two parts is named under both. */
export function bodyTasks(lines: readonly LedgerLine[]): BodyTasks[] {
  const bearing = new Map<string, Record<BodyRole, LedgerLine[]>>();
  const roles: readonly BodyRole[] = ['lead', 'responsible', 'support'];
  for (const line of lines)
    for (const role of roles)
      for (const name of line.bodies[role]) {
        const tasks = bearing.get(name) ?? { lead: [], responsible: [], support: [] };
        tasks[role].push(line);
        bearing.set(name, tasks);
      }
  return countBodies(lines).flatMap(([name]) => {
    const tasks = bearing.get(name);
    return tasks === undefined ? [] : [{ name, tasks }];
  });
}
