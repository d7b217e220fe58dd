import { findAgain } from '../anchor/find-again.ts';
import { indexPage } from '../anchor/page-index.ts';
import type { Judgement } from '../model/judgement.ts';
import type { KeptNote } from './locate-notes.ts';

/** A verdict, and the thing in the notebook that it is a wording of. */
export interface LocatedVerdict {
  readonly id: string;
  readonly heads: readonly string[];
  readonly judgement: Judgement;
}

/** Finds the findings that verdicts are about again in a page's text. Of verdicts in conflict the latest wording counts. */
export function locateVerdicts(verdicts: readonly KeptNote[], text: string): LocatedVerdict[] {
  const page = indexPage(text);
  return verdicts.flatMap(({ id, heads }) => {
    const latest = heads.findLast(({ content }) => content !== null);
    if (latest?.kind !== 'verdict' || latest.content === null) return [];
    const { kind, answer, correction, selector } = latest.content;
    const anchor = findAgain(selector, page);
    if (anchor.state !== 'exact') return [];
    const judgement = { kind, span: anchor.span, answer, correction };
    return [{ id, heads: heads.map((head) => head.id), judgement }];
  });
}
