import { existsSync, readFileSync } from 'node:fs';
import { openPage } from './open-page.ts';

/** Real pages of official sites, with where their text stands; not part of this repository. */
const FOLDER = new URL('../../../shared/pages/', import.meta.url);

interface Label {
  readonly id: string;
  readonly url: string;
  readonly isNotice: boolean;
  readonly contentSelector: string | null;
}

export const savedPagesAreHere = existsSync(FOLDER);

/** What people wrote down about the pages. */
export function savedPageLabels(): readonly Label[] {
  return JSON.parse(readFileSync(new URL('labels.json', FOLDER), 'utf8'));
}

export function openSavedPage({ id, url }: Label): Document {
  const address = /https?:\/\/[^\s;（(]+/u.exec(url)?.[0];
  return openPage(readFileSync(new URL(`${id}.html`, FOLDER), 'utf8'), address);
}

/** All text under an element that is not code and not hidden by its own style, without white space. */
function visibleText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  const hidden =
    'script, style, noscript, template, title, .ng-hide, [style*="display:none"], [style*="display: none"]';
  for (const gone of copy.querySelectorAll(hidden)) gone.remove();
  return withoutSpace(copy.textContent ?? '');
}

const withoutSpace = (text: string) => text.replace(/\s+/gu, '');

/** The text that the label's selector names; of several elements the one with the most. */
export function labelledText(document: Document, selector: string): string {
  const texts = [...document.querySelectorAll(selector)].map(visibleText);
  return texts.reduce((most, text) => (text.length > most.length ? text : most), '');
}

function pieces(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + PIECE <= text.length; at += 1) {
    const piece = text.slice(at, at + PIECE);
    counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return counts;
}

const PIECE = 5;

/** How much of `wanted` is in `got` (recall) and the other way round (precision), by stretches of five characters. */
export function overlap(wanted: string, got: string): { recall: number; precision: number } {
  const [a, b] = [pieces(withoutSpace(wanted)), pieces(withoutSpace(got))];
  let both = 0;
  for (const [piece, count] of a) both += Math.min(count, b.get(piece) ?? 0);
  const total = (counts: Map<string, number>) =>
    [...counts.values()].reduce((sum, n) => sum + n, 0);
  return { recall: both / Math.max(1, total(a)), precision: both / Math.max(1, total(b)) };
}
