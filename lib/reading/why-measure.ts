import type { CardPart } from '../model/mark.ts';
import type { Measure } from '../model/measure.ts';
import type { Reading } from '../model/reading.ts';
import { blockAt } from './block-at.ts';
import { quoted, why } from './why.ts';

/**
 * Why a passage was taken for a measure, and from which lines it has deadlines and bodies that it does not say itself; the clauses of
 * one sentence. `text` is the source of the reading.
 */
export function whyMeasure(measure: Measure, reading: Reading, text: string): CardPart[] {
  const evidence = measure.evidence ?? [];
  return [
    ...why('measure', { from: 0, to: 0, evidence }, text),
    ...inheritedFrom(measure, reading, text),
  ];
}

/** From which lines a measure has its deadlines and bodies, where it does not say them itself. */
function inheritedFrom({ inherited = [] }: Measure, reading: Reading, text: string): CardPart[] {
  const placed = inherited.flatMap(({ of, index }) => {
    const said = reading[of][index];
    const block = said && blockAt(reading.blocks, said.from);
    return block === undefined ? [] : [{ of, block }];
  });
  const sources = new Map(placed.map((one) => [`${one.of} ${one.block.from}`, one]));
  return [...sources.values()].map(({ of, block }): CardPart => {
    const word = of === 'bodies' ? 'why_inherited_body' : 'why_inherited_deadline';
    return { word, about: quoted(text, block) };
  });
}
