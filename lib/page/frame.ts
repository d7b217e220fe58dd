import { isDataTable } from './data-table.ts';
import { attribute, native } from './dom.ts';
import { TableColumns } from './table-columns.ts';

/** What holds for all that stands at a place in the page. */
export interface Place {
  /** Lines in it may be pieces of one title. */
  readonly title: boolean;
  readonly linked: boolean;
  /** White space is shown as it stands. */
  readonly preserved: boolean;
  /** The columns of the table of data that it is or stands in. */
  readonly columns?: TableColumns | undefined;
  /** Is, or stands in, a row of such a table. */
  readonly row: boolean;
}

/** An open element, the place inside it, and the line on which it began. */
export interface Frame extends Place {
  readonly element: Element;
  /** Begins and ends a line. */
  readonly block: boolean;
  /** Is itself a row of a table of data, or a cell of one. */
  readonly rowBegins: boolean;
  readonly cell: boolean;
  start: number;
}

export const OUTERMOST: Place = {
  title: false,
  linked: false,
  preserved: false,
  row: false,
};

/** Elements that are shown but hold no text of the document: controls, pictures, the glosses of <ruby>; <noscript> where scripts are off. */
const NO_TEXT = /^(?:NOSCRIPT|IFRAME|OBJECT|SVG|CANVAS|AUDIO|VIDEO|BUTTON|SELECT|TEXTAREA|RT|RP)$/u;

/** What the browser makes of an element; undefined where nobody sees it: a copy that is hidden, from eyes or from ears, would be read twice. */
function styleSeen(element: Element): CSSStyleDeclaration | undefined {
  const view = native(native(element, 'ownerDocument'), 'defaultView');
  const style = view?.getComputedStyle(element);
  const shown = style?.display !== 'none' && style?.visibility !== 'hidden';
  return shown && attribute(element, 'aria-hidden') !== 'true' ? style : undefined;
}

/** Headings and what stands in the middle. jsdom does not know the align attribute, and so not that it is inherited. */
function isTitle(
  element: Element,
  name: string,
  { outer, align }: { outer: Place; align: string },
) {
  return (
    /^H\d|center/iu.test(`${name} ${align} ${attribute(element, 'align')}`) ||
    (outer.title && align === 'start' && name !== 'TD')
  );
}

/** What of a table of data an element is, if it is any. */
function tableParts(element: Element, name: string, outer: Place) {
  const data = name === 'TABLE' && isDataTable(element as HTMLTableElement);
  const rowBegins = outer.columns !== undefined && name === 'TR';
  return {
    columns: data ? new TableColumns() : outer.columns,
    rowBegins,
    row: outer.row || rowBegins,
    cell: outer.row && /^T[DH]$/u.test(name),
  };
}

/** The frame of an element that stands in `outer`; undefined where nobody sees it or nothing in it is text. */
export function frameOf(element: Element, name: string, outer: Place): Frame | undefined {
  const style = NO_TEXT.test(name) ? undefined : styleSeen(element);
  if (!style) return undefined;
  const block = !/^(?:inline|ruby|contents)/u.test(style.display);
  return {
    element,
    start: 0,
    block,
    title: block ? isTitle(element, name, { outer, align: style.textAlign }) : outer.title,
    linked: outer.linked || (name === 'A' && attribute(element, 'href') !== ''),
    preserved: /^(?:pre|break)/u.test(style.whiteSpace),
    ...tableParts(element, name, outer),
  };
}
