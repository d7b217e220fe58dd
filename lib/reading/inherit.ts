import type { Finding } from '../model/finding.ts';
import type { Inherited } from '../model/measure.ts';
import type { Attached } from './attach-measures.ts';
import { type BodiesLines, bodiesLines } from './bodies-lines.ts';
import type { RoledParagraph } from './paragraph.ts';
import type { OutlinedParagraph } from './roles/assign-roles.ts';

/** What can be inherited, in the order of the reading's lists. */
export interface Heritage {
  readonly deadlines: readonly Attached<Finding>[];
  readonly bodies: readonly Attached<Finding>[];
}

/** More than so many of a kind are inherited by nobody: a text that has them is no notice, and need not be slow. */
const MOST = 40;

/** A heading, or the sentence that opens a list, speaks for what stands under it. */
function speaksForOthers({ role, text }: RoledParagraph): boolean {
  return role === 'heading' || /[：:]$/u.test(text);
}

/** What each paragraph says, and so can hand on. */
function saidBy(of: Inherited['of'], list: Heritage['bodies']): Map<RoledParagraph, Inherited[]> {
  const said = new Map<RoledParagraph, Inherited[]>();
  for (const [index, { paragraph, finding }] of list.entries()) {
    const own = said.get(paragraph) ?? [];
    own.push({ of, index, line: finding.line });
    said.set(paragraph, own);
  }
  return said;
}

/** What the nearest of the parents hands on. */
function fromParents({ parents }: OutlinedParagraph, said: Said): readonly Inherited[] {
  const nearest = parents.findLast((parent) => speaksForOthers(parent) && said.has(parent));
  return (nearest && said.get(nearest)) ?? [];
}

/**
 * What each measure inherits. A deadline or body of a heading, or of the sentence that opens a list, applies to the measures under
 * it that name none of their own, and the nearest counts. A line of bodies applies to the measures above it (see bodiesLines), or,
 * right below a heading, to what stands under that.
 */
export function inheritance(
  outlined: readonly OutlinedParagraph[],
  heritage: Heritage,
): (measure: OutlinedParagraph) => Inherited[] {
  const deadlines = saidBy('deadlines', heritage.deadlines);
  const bodies = saidBy('bodies', heritage.bodies);
  const lines = bodiesLines(outlined, (paragraph) => bodies.has(paragraph));
  const handed = [deadlines, bodies].map((said) => ({ said, byHeadings: withLines(said, lines) }));
  return (measure) =>
    handed.flatMap(({ said, byHeadings }) => {
      const below = (lines.ofMeasures.get(measure) ?? []).flatMap((line) => said.get(line) ?? []);
      if (below.length > 0) return below.slice(0, MOST);
      return said.has(measure) ? [] : fromParents(measure, byHeadings).slice(0, MOST);
    });
}

type Said = ReadonlyMap<RoledParagraph, readonly Inherited[]>;

/** What paragraphs hand on, headings together with the lines of bodies right below them. */
function withLines(said: Said, { ofHeadings }: BodiesLines): Said {
  const handed = new Map(said);
  for (const [heading, below] of ofHeadings) {
    const all = [heading, ...below].flatMap((one) => said.get(one) ?? []);
    if (all.length > 0) handed.set(heading, all);
  }
  return handed;
}
