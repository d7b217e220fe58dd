import type { ExportWords } from './export-words.ts';

/** English. */
export const exportWordsEn: ExportWords = {
  export: 'Export',
  import: 'Import notes of others…',
  scope: 'What to export',
  thisNotice: 'This notice',
  allNotices: 'All notices with notes',
  onlyFiltered: 'Only what the filter leaves',
  formats: {
    xlsx: { name: 'Ledger', about: 'Excel, WPS' },
    csv: { name: 'CSV', about: 'the tasks, for any spreadsheet' },
    docx: { name: 'Report', about: 'Word, WPS, with notes in the margin' },
    html: { name: 'Web report', about: 'any browser; prints' },
    md: { name: 'Markdown', about: 'Obsidian and other notebooks' },
    ics: { name: 'Calendar', about: 'the deadlines' },
    bundle: { name: 'Notes bundle', about: 'for colleagues with Piyue, without loss' },
    qdpx: { name: 'QDA project', about: 'NVivo, ATLAS.ti, MAXQDA' },
    qdc: { name: 'Codebook', about: 'the same, codes alone' },
    jsonld: { name: 'JSON-LD', about: 'W3C Web Annotations' },
  },
  working: 'Making the file…',
  stop: 'Stop',
  stopped: 'Stopped; no file was made.',
  done: (file) => `Saved as “${file}”`,
  failures: {
    empty: 'There is nothing that such a file could say.',
    'no-page': 'The page does not answer. Reload it and try again.',
    'made-wrong': 'Something went wrong while making the file. Your notes are unharmed.',
  },
};
