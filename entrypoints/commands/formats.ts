import { writeNoticesBundle } from '../../lib/exchange/bundle/notices-bundle.ts';
import { writeCsv } from '../../lib/exchange/csv/csv.ts';
import { writeDocx } from '../../lib/exchange/docx/docx.ts';
import type { WriteFile } from '../../lib/exchange/exchange-file.ts';
import { writeHtml } from '../../lib/exchange/html/html.ts';
import { writeIcs } from '../../lib/exchange/ics/ics.ts';
import { readingRow } from '../../lib/exchange/jsonl/reading-row.ts';
import { writeMarkdown } from '../../lib/exchange/markdown/markdown.ts';
import { writeQdpx } from '../../lib/exchange/refi-qda/qdpx.ts';
import { writeWebAnnotation } from '../../lib/exchange/web-annotation/web-annotation.ts';
import { writeXlsx } from '../../lib/exchange/xlsx/xlsx.ts';
import type { Reading } from '../../lib/model/reading.ts';

/** How readings are written: each file's as soon as it is read, or all of them as one file. */
export type Format =
  | { readonly about: string; readonly row: (file: string, reading: Reading) => string }
  | {
      readonly about: string;
      readonly write: WriteFile;
      /** Not to be printed on a terminal. */
      readonly binary?: true;
    };

/** Formats of the extension that say nothing of files which nobody has coded, and what to do instead. */
export const notHere: ReadonlyMap<string, string> = new Map([
  [
    'qdc',
    'a codebook (qdc) holds the codes that people made, and files have none: export it in the popup (导出), or take qdpx, in which what was found is coded',
  ],
]);

/** The formats by their names, which are also the endings of their files but for the bundle's (.jsonl). */
export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  [
    'jsonl',
    {
      about: 'one JSON object a file, one a line',
      row: (file, reading) => `${JSON.stringify(readingRow(file, reading))}\n`,
    },
  ],
  ['xlsx', { about: 'the ledger as a workbook', write: writeXlsx, binary: true }],
  ['csv', { about: 'the ledger as comma-separated values', write: writeCsv }],
  ['md', { about: 'what was found as Markdown, for Obsidian and the like', write: writeMarkdown }],
  ['html', { about: 'a report that opens in any browser and prints', write: writeHtml }],
  [
    'qdpx',
    {
      about: 'texts and findings as a REFI-QDA project, for NVivo, ATLAS.ti, MAXQDA',
      write: writeQdpx,
      binary: true,
    },
  ],
  [
    'jsonld',
    { about: 'what was found as W3C Web Annotations (JSON-LD)', write: writeWebAnnotation },
  ],
  ['docx', { about: 'the same report for Word and WPS', write: writeDocx, binary: true }],
  [
    'bundle',
    {
      about: 'texts and findings as a bundle (.jsonl) that Piyue imports',
      write: writeNoticesBundle,
    },
  ],
  ['ics', { about: 'the days on which something is due, for calendars', write: writeIcs }],
]);
