import type { Finding } from '../model/finding.ts';
import type { Answer } from '../model/verdict.ts';
import type { VerdictFilter } from './filter-outline.ts';
import type { OutlineNode } from './outline.ts';

/** How many findings and measures the reader judged in which way, or not yet; what several measures inherit counts once. */
export function countVerdicts(nodes: readonly OutlineNode[]): Record<VerdictFilter, number> {
  const counts = { none: 0, right: 0, wrong: 0, corrected: 0 };
  const count = (answer: Answer | undefined) => {
    counts[answer ?? 'none'] += 1;
  };
  const met = new Set<Finding>();
  for (const node of nodes) {
    if (node.type === 'heading') continue;
    if (node.isMeasure) count(node.answer);
    for (const { finding, answer } of node.items) {
      if (!met.has(finding)) count(answer);
      met.add(finding);
    }
  }
  return counts;
}
