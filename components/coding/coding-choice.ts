import type { CodingUnit } from '../../lib/model/coding-unit.ts';

/** What can be looked at of the coding. */
export const codingTabs = ['segments', 'notices', 'together', 'agreement'] as const;
export type CodingTab = (typeof codingTabs)[number];

/** What coders can be compared by. */
export const codingUnits: readonly CodingUnit[] = ['paragraph', 'sentence'];
