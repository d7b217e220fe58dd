import { type Group, readGroups } from './groups.ts';
import { isBody } from './names.ts';

/** The bodies that a line or cell lists (最高人民法院、国家知识产权局), by groups; null where it says anything else, or nothing. */
export function namesOnly(line: string): readonly Group[] | null {
  const groups = readGroups(line, { from: 0, to: line.length });
  const names = groups.flatMap((group) => group.names);
  return names.length > 0 && names.every(({ name }) => isBody(name)) ? groups : null;
}
