import type { Block } from '../model/block.ts';
import type { Finding } from '../model/finding.ts';
import type { PageText } from '../model/page-text.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { findBodies } from '../rules/bodies/find-bodies.ts';
import { findDeadlines } from '../rules/deadlines/find-deadlines.ts';
import { findObligations } from '../rules/obligations/find-obligations.ts';
import { findReferences } from '../rules/references/find-references.ts';
import type { Found, Passage } from '../rules/rule.ts';
import { findTargets } from '../rules/targets/find-targets.ts';
import { type NormalText, normalise } from '../text/normalise.ts';

/** A passage and where it begins in the normalised text. */
interface PlacedPassage {
  readonly passage: Passage;
  readonly from: number;
  readonly line: number;
}

/** Reads one text: the whole pipeline on one screen. Pure; throws never. */
export function read(page: PageText): Reading {
  const normal = normalise(page.text);
  const { blocks, passages } = placePassages(normal);
  const findAll = <Value extends object>(
    find: (passage: Passage) => Found<Value>[],
  ): (Finding & Value)[] =>
    passages.flatMap((placed) =>
      find(placed.passage).map((found) => toFinding(found, placed, normal)),
    );
  return {
    notice: {
      isNotice: true,
      score: 1,
      title: null,
      issuers: [],
      docNumber: null,
      date: null,
      addressees: [],
      genre: '其他',
    },
    blocks,
    measures: [],
    targets: findAll(findTargets),
    obligations: findAll(findObligations),
    deadlines: findAll(findDeadlines),
    bodies: findAll(findBodies),
    references: findAll(findReferences),
  };
}

function toFinding<Value extends object>(
  found: Found<Value>,
  placed: PlacedPassage,
  normal: NormalText,
): Finding & Value {
  const inSource = ({ from, to }: Span) =>
    normal.toSource({ from: from + placed.from, to: to + placed.from });
  const span = inSource(found);
  return {
    ...found.value,
    line: placed.line,
    ...span,
    quote: normal.source.slice(span.from, span.to),
    rule: found.rule,
    evidence: found.evidence.map((evidence) => ({ ...evidence, ...inSource(evidence) })),
  };
}

function placePassages(normal: NormalText): { blocks: Block[]; passages: PlacedPassage[] } {
  const blocks: Block[] = [];
  const passages: PlacedPassage[] = [];
  let from = 0;
  normal.text.split('\n').forEach((text, index) => {
    if (text.trim() !== '') {
      const span = normal.toSource({ from, to: from + text.length });
      blocks.push({ line: index + 1, ...span, role: 'body', text: text.trim() });
      passages.push({
        from,
        line: index + 1,
        passage: { text, role: 'body', genre: '其他', date: null, section: [], opening: null },
      });
    }
    from += text.length + 1;
  });
  return { blocks, passages };
}
