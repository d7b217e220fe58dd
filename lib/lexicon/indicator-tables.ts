import indicatorTablesJson from '../../seeds/lexicon/indicator-tables.json' with { type: 'json' };
import type { IndicatorTables } from '../model/indicator-tables.ts';
import { anyOf } from '../text/pattern.ts';

/** Words by which tables of indicators are read whose cells stand a line each. */
export const indicatorTables: IndicatorTables = indicatorTablesJson;

/** 预期性, 约束性: what an indicator is to do. */
export const ATTRIBUTE = anyOf(indicatorTables.attributes);
