import type { MarkKind } from '../model/mark.ts';
import type { Span } from '../model/span.ts';

/** A finding that waits for its verdict. */
export interface Waiting {
  /** Id of its notice. */
  readonly notice: string;
  readonly kind: MarkKind;
  readonly span: Span;
  /** How much of it was concluded and not said (see `doubtOf`). */
  readonly doubt: number;
}

/** In which order findings are checked: those in doubt first, or as they stand in the texts. */
export type CheckOrder = 'doubt' | 'text';

/** Names a finding. */
export function waitingKey({
  notice,
  kind,
  span,
}: Pick<Waiting, 'notice' | 'kind' | 'span'>): string {
  return `${notice}:${kind}:${span.from}:${span.to}`;
}

/**
 * What is to be checked next, in order. Of findings in equal doubt, and where the texts' order counts, those of one notice stay together
 * as they come.
 *
 * @param waiting In the order of the notices and, in each, of the text.
 * @param kinds Only these.
 */
export function checkQueue(
  waiting: readonly Waiting[],
  kinds: readonly MarkKind[],
  order: CheckOrder,
): Waiting[] {
  const left = waiting.filter(({ kind }) => kinds.includes(kind));
  return order === 'doubt' ? left.sort((a, b) => b.doubt - a.doubt) : left;
}

/** The first that is neither done nor passed over, from a place on; else the first before it; -1 where there is none. */
export function nextWaiting(
  queue: readonly Waiting[],
  isPast: (key: string) => boolean,
  from: number,
): number {
  const isOpen = (each: Waiting) => !isPast(waitingKey(each));
  const later = queue.findIndex((each, at) => at >= from && isOpen(each));
  return later >= 0 ? later : queue.findIndex(isOpen);
}
