import type { Feature } from 'write-excel-file/universal';
import {
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Table } from '../tables/table.ts';

/** Paper sizes by number (ECMA-376 part 1, 18.3.1.63). */
const A3 = 8;
const FITTED = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const SHEET = 'xl/worksheets/sheet{id}.xml' as const;
const WORKBOOK = 'xl/workbook.xml' as const;

/** The cells of a table with its header: A1:S40. */
function rangeOf({ columns, rows }: Table): string {
  return `A1:${getCellAddress(rows.length, columns.length - 1)}`;
}

/** The root element of each part that is changed here. */
const ROOTS = { [SHEET]: 'worksheet', [WORKBOOK]: 'workbook' } as const;

/** Puts an element where the order of the format wants it. */
function insertIn(xml: string, markup: string, part: keyof typeof ROOTS): string {
  const root = ROOTS[part];
  const order = getOrderOfSiblings(part, root) ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, root);
}

/** The names by which spreadsheets know the rows to print on every page and the range of a filter (ECMA-376 part 1, 18.2.5). */
function definedNames(tables: readonly Table[]): string {
  const names = tables.map((table, index) => {
    const sheet = sanitizeTextContent(`'${table.name.replaceAll("'", "''")}'`);
    const range = rangeOf(table).replace(/(?<column>[A-Z]+)(?<row>\d+)/gu, '$$$<column>$$$<row>');
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheet}!${range}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$1:$1</definedName>`,
    ].join('');
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}

/**
 * What the library lacks: a filter on every column, A3 paper with all columns on one page's width, the header on every page.
 * `tables` are those of the workbook, in their order.
 */
export function printAndFilter(tables: readonly Table[]): Feature<Blob> {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _, { sheetIndex }) => {
            const table = tables[sheetIndex];
            if (table === undefined) return xml;
            const fitted = insertIn(xml, FITTED, SHEET);
            return insertIn(fitted, `<autoFilter ref="${rangeOf(table)}"/>`, SHEET);
          },
          transformElementAttributes: (tag, attributes) =>
            tag === 'pageSetup'
              ? { ...attributes, paperSize: A3, fitToWidth: 1, fitToHeight: 0 }
              : attributes,
        },
        [WORKBOOK]: {
          transform: (xml) => {
            // The library writes an empty element, and a second one would make Excel call the file damaged.
            const empty = findElement(xml, 'definedNames');
            const names = definedNames(tables);
            return empty === undefined
              ? insertIn(xml, names, WORKBOOK)
              : replaceElement(xml, empty, names);
          },
        },
      },
    },
  };
}
