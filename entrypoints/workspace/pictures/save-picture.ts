import { safeFileName } from '../../../lib/exchange/file-name.ts';
import { saveFile } from '../../review/exports/save-file.ts';

/** What the look of a picture is made of, as a style sheet of our own says it. */
const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** Writes into a copy how its original looks: a file has no style sheet beside it. */
function takeLooks(original: Element, copy: Element): void {
  const looks = getComputedStyle(original);
  for (const look of LOOKS) copy.setAttribute(look, looks.getPropertyValue(look));
  const { children } = copy;
  for (const [at, child] of Array.from(original.children).entries()) {
    const twin = children[at];
    if (twin !== undefined) takeLooks(child, twin);
  }
}

/** A picture as a file that shows the same by itself, on white or dark as it was; its links lead into this extension alone and are left out. */
function standalone(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  takeLooks(picture, copy);
  for (const link of copy.querySelectorAll('a'))
    for (const name of ['href', 'tabindex']) link.removeAttribute(name);
  const ground = document.createElementNS(copy.namespaceURI, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

/** Saves a picture as a file (SVG 2). */
export function savePicture(picture: SVGSVGElement, title: string): void {
  saveFile({
    name: safeFileName(title, 'svg'),
    type: 'image/svg+xml',
    content: `<?xml version="1.0" encoding="UTF-8"?>\n${standalone(picture)}`,
  });
}
