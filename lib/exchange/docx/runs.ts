import { plainCharacters } from '../plain-characters.ts';
import { element, escapeXml } from '../xml/element.ts';

/** How each kind is drawn: told apart by line as well as by colour, as on the page. Words may have one line; the narrower kinds come first. */
const LINES: readonly (readonly [kind: string, line: string, colour: string])[] = [
  ['deadline', 'dotted', '8058C4'],
  ['body', 'dash', '14836F'],
  ['must', 'thick', 'C93C31'],
  ['prohibit', 'wave', 'C93C31'],
  ['measure', 'single', '3B78B8'],
];
const TARGET = 'FFE9B8';

/** How a run looks (CT_RPr; the order of its members is the schema's). */
export function runLook(styles: readonly string[]): string {
  const line = LINES.find(([kind]) => styles.includes(kind));
  const parts = [
    ...(line === undefined ? [] : [element('w:u', { 'w:val': line[1], 'w:color': line[2] })]),
    ...(styles.includes('target')
      ? [element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': TARGET })]
      : []),
  ];
  return parts.length === 0 ? '' : element('w:rPr', {}, parts.join(''));
}

/** Words in one look, line breaks and all (CT_R). `look` is an element w:rPr, or ''. */
export function run(words: string, look = ''): string {
  const lines = plainCharacters(words)
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return element('w:r', {}, look + lines.join('<w:br/>'));
}

/** A paragraph; `style` is a name of styles.ts, `content` are runs and marks of comments. */
export function paragraph(content: string, style?: string): string {
  const look =
    style === undefined ? '' : element('w:pPr', {}, element('w:pStyle', { 'w:val': style }));
  return element('w:p', {}, look + content);
}
