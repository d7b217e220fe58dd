import type { BlockRole } from '../model/block.ts';
import { leadOf } from './lead.ts';
import type { Paragraph, RoledParagraph } from './paragraph.ts';

/** A heading or item that is still open: what follows may stand under it. */
interface OpenPart {
  /** Paragraphs of the same key are siblings. */
  readonly key: string;
  readonly role: BlockRole;
  /** Heading in words: the line without its number, or the run-in heading; '' where there is none. */
  readonly title: string;
  /** The sentence that opens a list (…如下：), else null. */
  readonly opening: string | null;
}

/** The headings and items that are open, outermost first. */
export type Outline = readonly OpenPart[];

/** What stands above a paragraph. */
export interface Above {
  readonly section: readonly string[];
  readonly opening: string | null;
  /** What the sentence that opens the list is for. */
  readonly openingRole: BlockRole | null;
  /** Depth, from 1. */
  readonly level: number;
}

const PLAIN = 'plain';

function keyOf({ heading }: Paragraph): string {
  if (heading === null) return PLAIN;
  const { style, depth } = heading.value;
  return style === 'decimal' ? `decimal-${depth}` : style;
}

/** The parts of an outline that stay open when this paragraph begins. */
export function enclosing(outline: Outline, paragraph: Paragraph): Outline {
  const key = keyOf(paragraph);
  if (key !== PLAIN) {
    const sibling = outline.findIndex((open) => open.key === key);
    return sibling < 0 ? outline : outline.slice(0, sibling);
  }
  if (outline.at(-1)?.opening) return outline;
  const item = outline.findIndex((open) => open.role !== 'heading');
  return item < 0 ? outline : outline.slice(0, item);
}

/** Whether `next` would stand under a paragraph, were that a heading. */
export function heads(enclosingParts: Outline, paragraph: Paragraph, next: Paragraph): boolean {
  const open = { key: keyOf(paragraph), role: 'heading', title: '', opening: null } as const;
  return enclosing([...enclosingParts, open], next).length > enclosingParts.length;
}

/** What the parts that enclose a paragraph say of it. */
export function above(enclosingParts: Outline): Above {
  const last = enclosingParts.at(-1);
  return {
    section: enclosingParts.map(({ title }) => title).filter((title) => title !== ''),
    opening: last?.opening ?? null,
    openingRole: last?.opening ? last.role : null,
    level: enclosingParts.length + 1,
  };
}

/** Lines that open no list, though they end with a colon. */
const CLOSED_ROLES: readonly BlockRole[] = [
  'preamble',
  'addressee',
  'meta',
  'chrome',
  'attach',
  'title',
];

function openingOf({ text, role }: RoledParagraph): string | null {
  if (role === 'heading' || CLOSED_ROLES.includes(role) || !/[：:]$/u.test(text)) return null;
  return text.slice(text.search(/[^。]*$/u));
}

function titleOf(paragraph: RoledParagraph): string {
  const { text, heading, role } = paragraph;
  if (role === 'heading') return text.slice(heading?.to ?? 0).replace(/[。：:]$/u, '');
  const lead = leadOf(paragraph);
  return lead === null ? '' : text.slice(lead.from, lead.to);
}

/** The outline after a paragraph whose role is known. */
export function opened(enclosingParts: Outline, paragraph: RoledParagraph): Outline {
  const { role, heading } = paragraph;
  if (role === 'title' || role === 'sign' || role === 'attach') return [];
  const opening = openingOf(paragraph);
  const opens = role === 'heading' || opening !== null || heading !== null;
  if (!opens) return enclosingParts;
  const parents =
    role === 'heading' && heading === null
      ? enclosingParts.filter(({ key }) => key !== PLAIN)
      : enclosingParts;
  return [...parents, { key: keyOf(paragraph), role, title: titleOf(paragraph), opening }];
}
