import type { CollectedNotice } from '../../model/collection.ts';
import type { ExchangeWords } from '../words/words.ts';

/** What head and foot of a notice say of it, as names and values; only what is there. */
export function noticeFacts(
  { reading }: CollectedNotice,
  { columns }: ExchangeWords,
): [name: string, value: string][] {
  const { docNumber, issuers, date, genre, addressees } = reading.notice;
  const facts: [string, string][] = [
    [columns.docNumber, docNumber ?? ''],
    [columns.issuers, issuers.join('、')],
    [columns.date, date ?? ''],
    [columns.genre, genre],
    [columns.addressees, addressees.join('、')],
  ];
  return facts.filter(([, value]) => value !== '');
}
