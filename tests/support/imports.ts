import { posix } from 'node:path';

/** One import of a file: what it names, and whether only types are taken, which leaves nothing in the built code. */
export interface Import {
  readonly from: string;
  /** A path from the project's top, or a package as named. */
  readonly to: string;
  readonly typesOnly: boolean;
}

const STATEMENT =
  /^\s*(?:import|export)\s+(?<clause>(?:type\s+)?[^'";]*?)\s*from\s*'(?<target>[^']+)'/gmu;
const BARE = /^\s*import\s+'(?<target>[^']+)'/gmu;
const DYNAMIC = /\bimport\(\s*'(?<target>[^']+)'/gu;

/** All imports and re-exports in the source of a file; `file` is its path from the project's top. */
export function importsOf(file: string, source: string): Import[] {
  const statements = Array.from(source.matchAll(STATEMENT), ({ groups }) => ({
    from: file,
    to: resolve(file, groups?.target ?? ''),
    typesOnly: takesTypesOnly(groups?.clause ?? ''),
  }));
  const others = [BARE, DYNAMIC].flatMap((pattern) =>
    Array.from(source.matchAll(pattern), ({ groups }) => ({
      from: file,
      to: resolve(file, groups?.target ?? ''),
      typesOnly: false,
    })),
  );
  return [...statements, ...others];
}

function resolve(file: string, target: string): string {
  return target.startsWith('.') ? posix.join(posix.dirname(file), target) : target;
}

/** `type { A }`, or `{ type A, type B }`. */
function takesTypesOnly(clause: string): boolean {
  if (clause.startsWith('type ')) return true;
  const names = /^\{(?<names>[^}]*)\}$/u.exec(clause)?.groups?.names?.split(',') ?? [''];
  return (
    names.every((name) => name.trim() === '' || name.trim().startsWith('type ')) &&
    names.join('').trim() !== ''
  );
}
