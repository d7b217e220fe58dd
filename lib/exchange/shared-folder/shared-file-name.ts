import type { Author } from '../../model/author.ts';
import { safeFileName } from '../file-name.ts';

/** Letters of an id that stand in a name: enough to tell the members of any team apart. */
const SHORT = 8;

const endingFor = ({ id }: Author) => `-${id.slice(0, SHORT)}.jsonl`;

/** The name of an installation's own file, by which people tell whose it is: piyue-李四-1b9d6bcd.jsonl. */
export function ownFileName(me: Author): string {
  const ending = endingFor(me);
  // The name is cut and cleaned by itself, so that the id stays whole.
  const name = safeFileName(me.name, 'x').slice(0, -'.x'.length);
  return `piyue${me.name.trim() === '' ? '' : `-${name}`}${ending}`;
}

/** Whether an installation wrote the file, under whatever name its person had then. */
export function isOwnFile(name: string, me: Author): boolean {
  return name.endsWith(endingFor(me));
}

/** Whether a file of the folder is one of ours; copies that network drives make of two writings ("… (2).jsonl") are, too. */
export function isSharedFile(name: string): boolean {
  return /^piyue.{0,240}\.jsonl$/u.test(name);
}
