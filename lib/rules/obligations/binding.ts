import { bodyLabels } from '../../lexicon/task-bodies.ts';
import type { BlockRole } from '../../model/block.ts';
import type { Modality, ObligationValue } from '../../model/obligation.ts';
import { pattern } from '../../text/pattern.ts';
import { SENTENCE } from '../../text/sentences.ts';
import { columnAt } from '../column-at.ts';
import type { Passage, Reading, Rule } from '../rule.ts';
import { type Modal, modalsIn } from './modals.ts';
import { isOwn } from './own-modal.ts';
import { isReported } from './reported.ts';

/** Lines in which nobody is bound: names, addresses, furniture. */
const NEVER_BINDS: ReadonlySet<BlockRole> = new Set([
  'title',
  'meta',
  'addressee',
  'bodies',
  'sign',
  'attach',
  'chrome',
]);

const SENTENCES = pattern`${SENTENCE}`;

/** A rule for sentences in which one of their own modals of that modality passes `counts`. */
export function bindingRule(
  name: string,
  modality: Modality,
  counts: (modal: Modal, sentence: string) => boolean,
): Rule<ObligationValue> {
  return {
    name,
    applies: ({ role }) => !NEVER_BINDS.has(role),
    pattern: SENTENCES,
    read: ({ 0: sentence, index }, passage) => {
      if (namesBearers(columnAt(passage, index))) return null;
      const modal = modalsOf(passage, sentence, index).find(
        (one) =>
          one.modality === modality &&
          counts(one, sentence) &&
          isOwn(sentence, one) &&
          !isReported(sentence.slice(0, one.from)),
      );
      return modal === undefined ? null : binding(sentence, index, modal);
    },
  };
}

/** Names of columns of names: 按职责分工负责 in a cell of 牵头单位 tells only who. */

function namesBearers(column: string | undefined): boolean {
  return column !== undefined && bodyLabels.has(column.replace(/\s/gu, ''));
}

/** The passage that was asked about last, and the modals of its sentences by where they begin: every rule asks for them, one after the other. */
let last: { readonly passage: Passage; readonly modals: Map<number, readonly Modal[]> } | null =
  null;

function modalsOf(passage: Passage, sentence: string, at: number): readonly Modal[] {
  if (last?.passage !== passage) last = { passage, modals: new Map() };
  const known = last.modals.get(at);
  if (known !== undefined) return known;
  const modals = modalsIn(sentence);
  last.modals.set(at, modals);
  return modals;
}

/** （市商务局牵头）各区要…: a bracket that opens a sentence and names who bears the one before. */
const OPENING_BRACKET =
  /^（(?:[^（）]|（[^（）]{0,40}）){2,200}(?:负责|牵头|配合|参与)(?:[^（）]{0,8})）/u;

function binding(sentence: string, offset: number, modal: Modal): Reading<ObligationValue> {
  const label = OPENING_BRACKET.exec(sentence.slice(0, modal.from))?.[0].length ?? 0;
  return {
    value: { modality: modal.modality },
    span: { from: offset + label, to: offset + sentence.trimEnd().length },
    evidence: [{ of: 'trigger', from: offset + modal.from, to: offset + modal.to }],
  };
}
