import type { ExportFormat } from '../../../components/exports/export-order.ts';
import type { WriteFile } from '../../../lib/exchange/exchange-file.ts';

/** How a collection becomes a file; what does it is loaded when it is first wanted, so that a review opens as fast as without it. */
export const writers: Readonly<Record<Exclude<ExportFormat, 'bundle'>, () => Promise<WriteFile>>> =
  {
    xlsx: async () => (await import('../../../lib/exchange/xlsx/xlsx.ts')).writeXlsx,
    csv: async () => (await import('../../../lib/exchange/csv/csv.ts')).writeCsv,
    docx: async () => (await import('../../../lib/exchange/docx/docx.ts')).writeDocx,
    html: async () => (await import('../../../lib/exchange/html/html.ts')).writeHtml,
    md: async () => (await import('../../../lib/exchange/markdown/markdown.ts')).writeMarkdown,
    ics: async () => (await import('../../../lib/exchange/ics/ics.ts')).writeIcs,
    qdpx: async () => (await import('../../../lib/exchange/refi-qda/qdpx.ts')).writeQdpx,
    qdc: async () => (await import('../../../lib/exchange/refi-qda/qdc.ts')).writeQdc,
    jsonld: async () =>
      (await import('../../../lib/exchange/web-annotation/web-annotation.ts')).writeWebAnnotation,
  };
