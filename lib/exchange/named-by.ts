import type { Revision } from '../model/revision.ts';

/** What a wording names besides its own thing: the notice that it is on, and its codes. */
export function namedBy({ content, kind }: Revision): string[] {
  if (content === null) return [];
  if (kind === 'note') {
    const { notice, codes } = content as { notice: string; codes: readonly string[] };
    return [notice, ...codes];
  }
  if ('notice' in content) return [content.notice];
  return 'parent' in content && content.parent !== null ? [content.parent] : [];
}
