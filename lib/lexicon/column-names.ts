import columnNamesJson from '../../seeds/lexicon/column-names.json' with { type: 'json' };

/** Names over the columns of task tables, by which a header row is known. */
export const columnNames: ReadonlySet<string> = new Set(columnNamesJson.names);
