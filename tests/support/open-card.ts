import type { CDPSession, Page } from 'playwright';
import { until } from './until.ts';

/** The card that is open on a page, as a person sees it. */
export interface OpenCard {
  /** Its words, a text node a line. */
  readonly lines: readonly string[];
  /** Where it is, in window coordinates. */
  readonly box: { left: number; top: number; right: number; bottom: number };
}

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly shadowRootType?: string;
}

const TEXT = 3;

/** The card on a page, or null where none is open. Its shadow tree is closed: only the browser's own tools look into it. */
export async function openCard(page: Page): Promise<OpenCard | null> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = nodesOf(root).find(({ shadowRootType }) => shadowRootType === 'closed');
    const panel = shadow?.children?.at(-1);
    return panel === undefined ? null : { lines: linesOf(panel), box: await boxOf(cdp, panel) };
  } finally {
    await cdp.detach();
  }
}

/** Waits until a card with these words is open. */
export async function cardSaying(page: Page, words: string): Promise<OpenCard> {
  return until(`a card says ${words}`, async () => {
    const card = await openCard(page);
    return card?.lines.some((line) => line.includes(words)) ? card : null;
  });
}

function nodesOf(node: DomNode): DomNode[] {
  return [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(nodesOf)];
}

function linesOf(node: DomNode): string[] {
  return nodesOf(node).flatMap(({ nodeType, nodeValue }) => (nodeType === TEXT ? nodeValue : []));
}

async function boxOf(cdp: CDPSession, { backendNodeId }: DomNode): Promise<OpenCard['box']> {
  const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
  return { left, top, right, bottom };
}
