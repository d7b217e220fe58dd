import { BASIS_SECTION } from '../../lexicon/section-names.ts';
import type { RoleRule, Scene } from './scene.ts';

const CONCLUDES = /(?:如下|制定本|特制定|制定以下|印发给?你们|订定之|作出本)/u;

function saysWhy({ paragraph, section }: Scene): boolean {
  const { text, heading } = paragraph;
  if (section.some((name) => BASIS_SECTION.test(name))) return true;
  const first = heading === null || heading.value.ordinal === 1;
  return first && /(?:制定本|订定之|制定此|作出本批示)/u.test(text);
}

/** What says why and on what ground, and the covering notice's own sentences; a first article of purpose too. */
export const preamble: RoleRule = (scene) => {
  const { paragraph, before, phase } = scene;
  if (saysWhy(scene)) return 'preamble';
  if (paragraph.heading !== null) return null;
  if (phase === 'head') return 'preamble';
  const last = before.at(-1);
  return phase === 'opened' && last?.role === 'preamble' && !CONCLUDES.test(last.text)
    ? 'preamble'
    : null;
};
