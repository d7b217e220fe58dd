import { type Group, readGroups } from './groups.ts';
import { areBodies } from './named.ts';
import { beginsWithAction } from './names.ts';

/** 建成县养老服务中心。: a task by its stop, and no name. */
const isTask = (line: string) => /。$/u.test(line) && beginsWithAction(line);

/** The bodies that a line or cell lists (最高人民法院、国家知识产权局), by groups; null where it says anything else, or nothing. */
export function namesOnly(line: string): readonly Group[] | null {
  if (isTask(line)) return null;
  const groups = readGroups(line, { from: 0, to: line.length });
  const names = groups.flatMap((group) => group.names);
  return areBodies(names) ? groups : null;
}
