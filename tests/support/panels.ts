import type { CDPSession, Page } from 'playwright';
import { until } from './until.ts';

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly shadowRootType?: string;
}

/** A panel of ours on a page, as a person sees it or hears of it. */
export interface OpenPanel {
  /** tools, card or bar. */
  readonly look: string;
  readonly label: string;
  /** Its words, one text node after the other. */
  readonly text: string;
}

/** All nodes of the panels on a page. Their shadow trees are closed: only the browser's own tools look into them. */
async function panelNodes(cdp: CDPSession): Promise<DomNode[]> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  return nodesOf(root)
    .filter(({ shadowRootType }) => shadowRootType === 'closed')
    .flatMap(({ children = [] }) => children.slice(-1));
}

function nodesOf(node: DomNode): DomNode[] {
  return [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(nodesOf)];
}

function attributeOf({ attributes = [] }: DomNode, name: string): string {
  const at = attributes.indexOf(name);
  return at % 2 === 0 ? (attributes[at + 1] ?? '') : '';
}

const TEXT = 3;

const textOf = (node: DomNode) =>
  nodesOf(node)
    .filter(({ nodeType }) => nodeType === TEXT)
    .map(({ nodeValue }) => nodeValue)
    .join('\n');

async function withTools<Value>(
  page: Page,
  use: (cdp: CDPSession) => Promise<Value>,
): Promise<Value> {
  const cdp = await page.context().newCDPSession(page);
  try {
    return await use(cdp);
  } finally {
    await cdp.detach();
  }
}

/** The panels that are open on a page. */
export function openPanels(page: Page): Promise<OpenPanel[]> {
  return withTools(page, async (cdp) =>
    (await panelNodes(cdp)).map((panel) => ({
      look: attributeOf(panel, 'class').replace('panel ', ''),
      label: attributeOf(panel, 'aria-label'),
      text: textOf(panel),
    })),
  );
}

/** Waits until a panel of this look says these words (in its label or text), and gives it back. */
export async function untilPanel(page: Page, look: string, words = ''): Promise<OpenPanel> {
  return until(`a panel ${look} says ${words}`, async () =>
    (await openPanels(page)).find(
      (panel) => panel.look === look && `${panel.label}\n${panel.text}`.includes(words),
    ),
  );
}

/** Waits until no panel of this look is open. */
export async function untilNoPanel(page: Page, look: string): Promise<void> {
  await until(`no panel ${look} is open`, async () =>
    (await openPanels(page)).every((panel) => panel.look !== look),
  );
}

/** Waits for a control of this name (its label or its words) in a panel. */
function control(cdp: CDPSession, name: string): Promise<DomNode> {
  return until(`a control ${name} in a panel`, async () =>
    (await panelNodes(cdp))
      .flatMap(nodesOf)
      .filter(({ nodeName }) => /^(?:BUTTON|INPUT|TEXTAREA|SELECT)$/u.test(nodeName))
      .find((node) => attributeOf(node, 'aria-label') === name || textOf(node) === name),
  );
}

/** The middle of a control in a panel, in window coordinates. */
export function middleOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  return withTools(page, (cdp) =>
    until(`a control ${name} that stays in its panel`, () => placeOf(cdp, name)),
  );
}

/** Where a control stands; null where its panel was filled anew while it was looked at. */
async function placeOf(cdp: CDPSession, name: string): Promise<{ x: number; y: number } | null> {
  const { backendNodeId } = await control(cdp, name);
  try {
    await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  } catch (error) {
    if (/detached|layout object|box model/u.test(String(error))) return null;
    throw error;
  }
}

/** Clicks a control in a panel with the mouse, as a person does. */
export async function clickIn(page: Page, name: string): Promise<void> {
  const { x, y } = await middleOf(page, name);
  await page.mouse.click(x, y);
}

/** What a field in a panel holds. */
export function valueIn(page: Page, name: string): Promise<string> {
  return withTools(page, async (cdp) => {
    const { backendNodeId } = await control(cdp, name);
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { return this.value; }',
      returnByValue: true,
    });
    return String(result.value);
  });
}
