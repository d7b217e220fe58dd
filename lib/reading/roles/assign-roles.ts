import type { BlockRole } from '../../model/block.ts';
import { type Above, above, enclosing, type Outline, opened } from '../outline.ts';
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
import { title } from './title.ts';

/** A paragraph with its role and what stands above it. */
export interface OutlinedParagraph extends RoledParagraph, Above {}

/** The first rule that can tell decides; so the surest signs stand first. */
const RULES: readonly RoleRule[] = [
  furniture,
  field,
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

/** Says of each paragraph what it is for and under which headings it stands. */
export function assignRoles(paragraphs: readonly Paragraph[]): OutlinedParagraph[] {
  const done: OutlinedParagraph[] = [];
  let outline: Outline = [];
  let phase: Phase = 'head';
  paragraphs.forEach((paragraph, index) => {
    const parts = enclosing(outline, paragraph);
    const placed = above(parts);
    const scene = {
      paragraph,
      before: done,
      after: paragraphs.slice(index + 1, index + 6),
      phase,
      ...placed,
    };
    const role =
      RULES.reduce<BlockRole | null>((known, rule) => known ?? rule(scene), null) ??
      measureOrBody(scene);
    const roled = { ...paragraph, role, ...placed };
    done.push(roled);
    outline = opened(parts, roled);
    phase = NEXT_PHASE[role] ?? phase;
  });
  return done;
}
