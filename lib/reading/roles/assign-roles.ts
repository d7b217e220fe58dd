import type { BlockRole } from '../../model/block.ts';
import type { NoticeFields } from '../../model/notice-fields.ts';
import { type Above, above, enclosing, heads, type Outline, opened } from '../outline.ts';
import type { Paragraph, RoledParagraph } from '../paragraph.ts';
import { addressee } from './addressee.ts';
import { attach } from './attach.ts';
import { bodiesLine } from './bodies-line.ts';
import { field } from './field.ts';
import { furniture } from './furniture.ts';
import { headingLine } from './heading-line.ts';
import { measureOrBody } from './measure-or-body.ts';
import { preamble } from './preamble.ts';
import type { Phase, RoleRule } from './scene.ts';
import { sign } from './sign.ts';
import { tableRow } from './table-row.ts';
import { title } from './title.ts';
import { titleLines } from './title-lines.ts';

/** A paragraph with its role and what stands above it. */
export interface OutlinedParagraph extends RoledParagraph, Above {}

/** The first rule that can tell decides; so the surest signs stand first. */
const RULES: readonly RoleRule[] = [
  furniture,
  field,
  tableRow,
  attach,
  bodiesLine,
  sign,
  title,
  addressee,
  preamble,
  headingLine,
];

const NEXT_PHASE: Partial<Record<BlockRole, Phase>> = {
  title: 'head',
  preamble: 'opened',
  heading: 'text',
  measure: 'text',
  body: 'text',
  sign: 'closed',
  attach: 'closed',
};
/** How many paragraphs a rule may look ahead. */
const AHEAD = 6;

/** Says of each paragraph what it is for and under which headings it stands. */
export function assignRoles(
  paragraphs: readonly Paragraph[],
  notice: NoticeFields,
): OutlinedParagraph[] {
  const titles = titleLines(paragraphs, notice);
  const done: OutlinedParagraph[] = [];
  let outline: Outline = [];
  let phase: Phase = 'head';
  paragraphs.forEach((paragraph, index) => {
    const parts = enclosing(outline, paragraph);
    const placed = above(parts);
    const after = paragraphs.slice(index + 1, index + 1 + AHEAD);
    const [next] = after;
    const headsNext = next !== undefined && heads(parts, paragraph, next);
    const scene = { paragraph, before: done, after, phase, notice, titleLines: titles, headsNext };
    const placedScene = { ...scene, ...placed };
    const told = RULES.reduce<BlockRole | null>((role, rule) => role ?? rule(placedScene), null);
    const roled = { ...paragraph, role: told ?? measureOrBody(placedScene), ...placed };
    done.push(roled);
    outline = opened(parts, roled);
    phase = NEXT_PHASE[roled.role] ?? phase;
  });
  return done;
}
