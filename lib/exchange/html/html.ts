import type { WriteFile } from '../exchange-file.ts';
import { nameOfFile } from '../file-name.ts';
import { judgedNotice } from '../judged-notice.ts';
import { exchangeWords } from '../words/exchange-words.ts';
import { escapeHtml } from './escape.ts';
import { noticeReport } from './notice-report.ts';
import { REPORT_STYLE } from './report-style.ts';

/** Nothing may run and nothing may be loaded, whatever a notice or a note holds (Content Security Policy Level 3). */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A report that opens in any browser and prints: the notices with their marks, notes and targets; no script, nothing from elsewhere. */
export const writeHtml: WriteFile = (collection, options) => {
  const words = exchangeWords(options.language);
  const file = nameOfFile(collection, options, 'html');
  const articles = collection.notices
    .map(judgedNotice)
    .map((notice) => noticeReport({ notice, collection, words }));
  return {
    name: file,
    type: 'text/html; charset=utf-8',
    content: [
      `<!doctype html>\n<html lang="${words.lang}">\n<head>\n<meta charset="utf-8">`,
      `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>${escapeHtml(file.slice(0, -'.html'.length))}</title>`,
      `<style>${REPORT_STYLE}</style>\n</head>\n<body>`,
      ...articles,
      `<footer>${words.madeWith}</footer>\n</body>\n</html>\n`,
    ].join('\n'),
  };
};
