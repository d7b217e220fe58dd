import type { ListedNotice } from './listed-notice.ts';

/** By what the library can be put in order, in the order in which it is offered. */
export const libraryOrders = [
  'date',
  'changed',
  'issuer',
  'title',
  'findings',
  'notes',
  'judged',
] as const;
export type LibraryOrder = (typeof libraryOrders)[number];

const inOrder = new Intl.Collator('zh', { numeric: true });

type Compare = (a: ListedNotice, b: ListedNotice) => number;

const most =
  (amount: (notice: ListedNotice) => number): Compare =>
  (a, b) =>
    amount(b) - amount(a);

/** What says nothing comes last. */
const words =
  (said: (notice: ListedNotice) => string): Compare =>
  (a, b) =>
    Number(said(a) === '') - Number(said(b) === '') || inOrder.compare(said(a), said(b));

const byDate: Compare = (a, b) =>
  Number((a.date ?? '') < (b.date ?? '')) - Number((a.date ?? '') > (b.date ?? ''));

const COMPARE: Readonly<Record<LibraryOrder, Compare>> = {
  date: byDate,
  changed: most(({ changed }) => changed),
  issuer: words(({ issuers }) => issuers.join('、')),
  title: words(({ title }) => title),
  findings: most(({ findings }) => findings ?? -1),
  notes: most(({ notes }) => notes),
  judged: most(({ verdicts }) => verdicts),
};

/** The notices in an order: latest, most, or by the Chinese alphabet (pinyin) first; what is the same there by date, then as it was. */
export function orderLibrary(
  notices: readonly ListedNotice[],
  order: LibraryOrder,
): ListedNotice[] {
  return notices.toSorted((a, b) => COMPARE[order](a, b) || byDate(a, b));
}
