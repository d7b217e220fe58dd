import { NOTHING_OWN, underModel } from '../lexicon/current-model.ts';
import type { OwnModel } from '../model/own-model.ts';
import type { PageText } from '../model/page-text.ts';
import type { Reading } from '../model/reading.ts';
import { findBodies } from '../rules/bodies/find-bodies.ts';
import { findDeadlines } from '../rules/deadlines/find-deadlines.ts';
import { findObligations } from '../rules/obligations/find-obligations.ts';
import { findReferences } from '../rules/references/find-references.ts';
import { findTargets } from '../rules/targets/find-targets.ts';
import { lineSpans } from '../text/lines.ts';
import { normalise, normaliseFurther } from '../text/normalise.ts';
import { CHARACTER_STEPS } from '../text/plain-steps.ts';
import { attachMeasures } from './attach-measures.ts';
import { toBlocks } from './blocks.ts';
import { findAll } from './find-all.ts';
import { findMeasures } from './find-measures.ts';
import { paragraphs } from './paragraphs.ts';
import { toPassages } from './passages.ts';
import { readNotice } from './read-notice.ts';
import { READER_STEPS } from './reader-steps.ts';
import { assignRoles } from './roles/assign-roles.ts';

/** Reads one text, with the words that a reader added where there are some. Pure; throws never. */
export function read(page: PageText, own: OwnModel = NOTHING_OWN): Reading {
  return underModel(own, () => readText(page));
}

/** The whole pipeline on one screen. */
function readText(page: PageText): Reading {
  const written = normalise(page.text, CHARACTER_STEPS);
  const normal = normaliseFurther(written, READER_STEPS);
  const lines = lineSpans(page.text);
  const source = { normal, lines };
  const notice = readNotice({ written: written.text, plain: normal.text, head: page.head });
  const outlined = assignRoles(paragraphs(normal.text), notice);
  const passages = toPassages(outlined, notice, normal.text);
  const targets = findAll(passages, findTargets, source);
  const obligations = findAll(passages, findObligations, source);
  const deadlines = findAll(passages, findDeadlines, source);
  const bodies = findAll(passages, findBodies, source);
  const references = findAll(passages, findReferences, source);
  const measures = findMeasures(passages, source);
  return {
    notice,
    blocks: toBlocks(outlined, lines, normal),
    measures: attachMeasures(measures, { outlined, targets, obligations, deadlines, bodies }),
    targets: targets.map(({ finding }) => finding),
    obligations: obligations.map(({ finding }) => finding),
    deadlines: deadlines.map(({ finding }) => finding),
    bodies: bodies.map(({ finding }) => finding),
    references: references.map(({ finding }) => finding),
  };
}
