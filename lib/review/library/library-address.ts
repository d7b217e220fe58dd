import { facets, type LibraryFilter, NO_FILTER } from './library-filter.ts';
import { type LibraryOrder, libraryOrders } from './library-order.ts';

/** What of the library is shown, and how. */
export interface LibraryChoice {
  /** What is looked for, as it was typed. */
  readonly query: string;
  readonly filter: LibraryFilter;
  readonly order: LibraryOrder;
}

/** All notices, the latest first. */
export const ALL_NOTICES: LibraryChoice = { query: '', filter: NO_FILTER, order: 'date' };

/** A choice as the query part of an address (application/x-www-form-urlencoded), '' for all notices. */
export function choiceToQuery({ query, filter, order }: LibraryChoice): string {
  const pairs = new URLSearchParams();
  if (query !== '') pairs.append('q', query);
  for (const facet of facets) for (const value of filter[facet]) pairs.append(facet, value);
  if (order !== ALL_NOTICES.order) pairs.append('order', order);
  return pairs.toString();
}

/** The choice that such a query says; what it does not know of it leaves out. */
export function choiceOfQuery(address: string): LibraryChoice {
  const pairs = new URLSearchParams(address);
  const chosen = facets.map((facet) => [facet, [...new Set(pairs.getAll(facet))]] as const);
  return {
    query: pairs.get('q') ?? '',
    filter: Object.fromEntries(chosen) as unknown as LibraryFilter,
    order: libraryOrders.find((order) => order === pairs.get('order')) ?? ALL_NOTICES.order,
  };
}
