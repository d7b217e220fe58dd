import type { Code } from '../model/code.ts';
import { normalise } from '../text/normalise.ts';
import type { KeptNote } from './locate-notes.ts';

/** A code of the codebook. */
export interface KnownCode {
  readonly id: string;
  /** Ids of its present wordings: what the next one is to name. */
  readonly heads: readonly string[];
  readonly code: Code;
  /** How many codes it stands under. */
  readonly depth: number;
}

const inOrder = new Intl.Collator('zh', { numeric: true });

/**
 * The codebook of codes as the store keeps them: each code before those under it, those beside each other by name. Of wordings in conflict
 * the latest counts. What stands under a code that is not there, or under itself by a detour of two machines, stands at the top.
 */
export function codebook(rows: readonly KeptNote[]): KnownCode[] {
  const codes = rows.flatMap(({ id, heads }) => {
    const latest = heads.findLast(({ content }) => content !== null);
    if (latest?.kind !== 'code' || latest.content === null) return [];
    return [{ id, heads: heads.map((head) => head.id), code: latest.content }];
  });
  const byId = new Map(codes.map((code) => [code.id, code]));
  const parentOf = (id: string) => {
    const parent = byId.get(id)?.code.parent ?? null;
    return parent !== null && byId.has(parent) ? parent : null;
  };
  const isInCircle = (id: string) => {
    const met = new Set<string>();
    let at = parentOf(id);
    while (at !== null && at !== id && !met.has(at)) {
      met.add(at);
      at = parentOf(at);
    }
    return at === id;
  };
  const children = Map.groupBy(codes, ({ id }) => (isInCircle(id) ? null : parentOf(id)));
  const under = (parent: string | null, depth: number): KnownCode[] =>
    (children.get(parent) ?? [])
      .sort((a, b) => inOrder.compare(a.code.name, b.code.name))
      .flatMap((code) => [{ ...code, depth }, ...under(code.id, depth + 1)]);
  return under(null, 0);
}

/** The code that bears this name, in whatever script and case it is written. */
export function codeNamed<Named extends { readonly code: Pick<Code, 'name'> }>(
  codes: readonly Named[],
  name: string,
): Named | undefined {
  const wanted = plainName(name);
  return codes.find(({ code }) => plainName(code.name) === wanted);
}

function plainName(name: string): string {
  return normalise(name).text.trim().toLowerCase();
}
