import type { Finding } from '../../model/finding.ts';
import type { Reading } from '../../model/reading.ts';
import { lineBlocks } from '../../reading/line-blocks.ts';

type Placed = Pick<Finding, 'line' | 'from' | 'to'> & { readonly evidence?: Finding['evidence'] };

/** A finding as the command line prints it: offsets in its line instead of in the whole text. */
type LineFinding<F extends Placed> = Omit<F, 'from' | 'to' | 'evidence'> & {
  start: number;
  end: number;
};

function inLine<F extends Placed>(
  finding: F,
  lineStarts: ReadonlyMap<number, number>,
): LineFinding<F> {
  const { from, to, evidence: _, ...rest } = finding;
  const lineStart = lineStarts.get(finding.line) ?? 0;
  return { ...rest, start: from - lineStart, end: to - lineStart };
}

/** One row of the reader's JSON Lines output (see README): `file` as given, offsets UTF-16 in the finding's line. */
export function readingRow(file: string, reading: Reading) {
  const lines = lineBlocks(reading.blocks);
  const lineStarts = new Map(lines.map(({ line, from }) => [line, from]));
  const rows = <F extends Placed>(findings: readonly F[]) =>
    findings.map((finding) => inLine(finding, lineStarts));
  return {
    file,
    notice: reading.notice,
    blocks: lines.map(({ line, role, level, label, text }) => ({
      line,
      role,
      level,
      label,
      text,
    })),
    measures: reading.measures.map(({ evidence: _, from, actions = [], ...measure }) => ({
      ...measure,
      start: from - (lineStarts.get(measure.line) ?? 0),
      actions: rows(actions),
    })),
    targets: rows(reading.targets),
    obligations: rows(reading.obligations),
    deadlines: rows(reading.deadlines),
    bodies: rows(reading.bodies),
    references: rows(reading.references),
  };
}
