import { isDataTable } from './data-table.ts';
import type { Dom } from './dom.ts';
import { TableColumns } from './table-columns.ts';
import { isHidden } from './visibility.ts';

/** What holds for all that stands at a place in the page. */
export interface Place {
  /** Begins and ends a line. */
  readonly block: boolean;
  readonly centred: boolean;
  readonly linked: boolean;
  readonly aside: boolean;
  readonly preserved: boolean;
  /** The columns of the table of data that it is or stands in. */
  readonly columns: TableColumns | undefined;
  /** Is, or stands in, a row of such a table. */
  readonly row: boolean;
}

/** An open element, the place inside it, and the line on which it began. */
export interface Frame extends Place {
  readonly element: Element;
  /** Is itself a row or a cell of a table of data. */
  readonly rowBegins: boolean;
  readonly cell: boolean;
  start: number;
}

export const OUTERMOST: Place = {
  block: true,
  centred: false,
  linked: false,
  aside: false,
  preserved: false,
  columns: undefined,
  row: false,
};

const nameSet = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements without text of the document: code, controls, pictures, and the glosses of <ruby>. */
const NO_TEXT = nameSet(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE META LINK IFRAME OBJECT EMBED SVG CANVAS AUDIO VIDEO MAP ' +
    'BUTTON SELECT TEXTAREA INPUT DATALIST PROGRESS METER RT RP',
);
/** Elements that begin and end a line (HTML Standard, 15.3: display block, list-item and the table family). */
const BLOCKS = nameSet(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI LISTING MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY ' +
    'TABLE CAPTION THEAD TBODY TFOOT TR TD TH UL XMP',
);
const CENTRED = nameSet('CENTER H1 H2 H3 H4 H5 H6');
const TABLES = nameSet('TABLE TD TH');
const PRESERVED = nameSet('PRE LISTING XMP');
const ASIDES = nameSet('NAV FOOTER ASIDE');
const ASIDE_ROLE = /^(?:navigation|contentinfo|complementary|search)$/u;
const DISPLAY = /(?:^|[;\s])display\s*:\s*(?<display>[a-z-]+)/iu;
const TEXT_ALIGN = /text-align\s*:\s*(?<align>[a-z-]+)/iu;

/** Whether `display` in place makes a block of an inline element, or the other way round. */
function isBlock(name: string, style: string): boolean {
  const display = DISPLAY.exec(style)?.groups?.display;
  return display ? !/^(?:inline|contents)/u.test(display) : BLOCKS.has(name);
}

/** Whether lines of a block stand in the middle, as titles do: said of it or of a block around it within its cell. */
function isCentred(name: string, align: string | null, outer: Place): boolean {
  if (align) return /^(?:-\w+-)?center$/iu.test(align);
  return CENTRED.has(name) || (outer.centred && !TABLES.has(name));
}

interface NamedElement {
  readonly element: Element;
  readonly name: string;
}

function tablePlace({ element, name }: NamedElement, outer: Place) {
  const data = name === 'TABLE' && isDataTable(element as HTMLTableElement);
  const rowBegins = outer.columns !== undefined && name === 'TR';
  return {
    columns: data ? new TableColumns() : outer.columns,
    rowBegins,
    row: outer.row || rowBegins,
    cell: outer.row && (name === 'TD' || name === 'TH'),
  };
}

/** The frame of an element that stands in `outer`; undefined where nothing in it is text to be read. */
export function frameOf(
  dom: Dom,
  { element, name }: NamedElement,
  outer: Place,
): Frame | undefined {
  if (NO_TEXT.has(name)) return undefined;
  const attribute = (attributeName: string) => dom.attribute(element, attributeName);
  const style = attribute('style') ?? '';
  if (isHidden(dom, element, style)) return undefined;
  const align = TEXT_ALIGN.exec(style)?.groups?.align ?? attribute('align');
  return {
    element,
    block: isBlock(name, style),
    centred: isCentred(name, align, outer),
    linked: outer.linked || (name === 'A' && attribute('href') !== null),
    aside: outer.aside || ASIDES.has(name) || ASIDE_ROLE.test(attribute('role') ?? ''),
    preserved: outer.preserved || PRESERVED.has(name),
    ...tablePlace({ element, name }, outer),
    start: 0,
  };
}
