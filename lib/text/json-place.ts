import { pattern, shape } from './pattern.ts';

const TOKEN = pattern`"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+`;

const BEGINS_VALUE = shape`^[^}\],:]`;

/** An object or list that is open, and where in it we are. */
interface Open {
  readonly isList: boolean;
  at: string | number | null;
}

const isSame = (open: readonly Open[], path: readonly PropertyKey[]) =>
  open.length === path.length && open.every(({ at }, depth) => at === path[depth]);

/** Goes one step on in what is open: the next item of a list, the next key of an object. */
function step(open: Open[], token: string): void {
  const last = open.at(-1);
  if (token === '}' || token === ']') open.pop();
  else if (token === ',' && last !== undefined)
    last.at = typeof last.at === 'number' ? last.at + 1 : null;
  else if (token === '{' || token === '[')
    open.push({ isList: token === '[', at: token === '[' ? 0 : null });
}

/** The object of which the token is a key; null where it is none. */
function ownerOfKey(open: readonly Open[], token: string): Open | null {
  const last = open.at(-1);
  const awaitsKey = last !== undefined && !last.isList && last.at === null;
  return awaitsKey && token.startsWith('"') ? last : null;
}

/**
 * Where the value at `path` begins in a JSON text (RFC 8259) that can be parsed: an offset, UTF-16; that of the nearest value around it
 * where there is none.
 */
export function placeInJson(text: string, path: readonly PropertyKey[]): number {
  const open: Open[] = [];
  let place = 0;
  for (const { index, 0: token } of text.matchAll(TOKEN)) {
    const owner = ownerOfKey(open, token);
    if (owner !== null) {
      owner.at = JSON.parse(token);
    } else if (BEGINS_VALUE.test(token) && isSame(open, path.slice(0, open.length))) {
      place = index;
    }
    step(open, token);
  }
  return place;
}
