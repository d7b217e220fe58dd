import indicatorTablesJson from '../../seeds/lexicon/indicator-tables.json' with { type: 'json' };
import type { IndicatorTables } from '../model/indicator-tables.ts';

/** Words by which tables of indicators are read whose cells stand a line each. */
export const indicatorTables: IndicatorTables = indicatorTablesJson;
