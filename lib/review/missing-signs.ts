import type { Reading } from '../model/reading.ts';

/** Something by which a notice is known. */
export type Sign = 'docNumber' | 'issuers' | 'addressees' | 'measures';

/** What of the signs of a notice a text lacks: what to tell a person who wonders why it was taken for none. */
export function missingSigns({ notice, measures }: Reading): Sign[] {
  const isMissing: Record<Sign, boolean> = {
    docNumber: notice.docNumber === null,
    issuers: notice.issuers.length === 0,
    addressees: notice.addressees.length === 0,
    measures: measures.length === 0,
  };
  return (Object.keys(isMissing) as Sign[]).filter((sign) => isMissing[sign]);
}
