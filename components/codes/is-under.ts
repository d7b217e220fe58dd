import type { ShownCode } from './code-deeds.ts';

/** Whether a code is another one, or stands under it, so that the other cannot stand under it. */
export function isUnder(id: string, other: string, codes: readonly ShownCode[]): boolean {
  const parent = codes.find((each) => each.id === id)?.code.parent ?? null;
  return id === other || (parent !== null && parent !== id && isUnder(parent, other, codes));
}
