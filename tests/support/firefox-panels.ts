import type { Browser, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** A node as WebDriver BiDi writes it down. */
interface RemoteNode {
  readonly sharedId: string;
  readonly value: {
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

/** What is used of the driver's own line to the browser; the browser's answers come as they are. */
interface Wire {
  readonly connection: {
    send(method: string, params: object): Promise<{ result: { result: unknown } }>;
  };
}

async function run(page: Page, functionDeclaration: string, node?: RemoteNode): Promise<unknown> {
  const { connection } = page.browser() as Browser & Wire;
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration,
    arguments: node === undefined ? [] : [{ sharedId: node.sharedId }],
    // The driver's name for a frame is the browser's.
    target: { context: Reflect.get(page.mainFrame(), '_id') },
    awaitPromise: true,
    serializationOptions: { maxDomDepth: 12, includeShadowTree: 'all' },
  });
  return result.result;
}

function nodesOf(node: RemoteNode): RemoteNode[] {
  const { children = [], shadowRoot } = node.value;
  return [node, ...[...(shadowRoot ? [shadowRoot] : []), ...children].flatMap(nodesOf)];
}

const textOf = (node: RemoteNode) =>
  nodesOf(node)
    .map(({ value }) => value.nodeValue ?? '')
    .join('');

/** All nodes of our panels on a page of Firefox; their shadow trees are closed to everybody else. */
async function panelNodes(page: Page): Promise<RemoteNode[]> {
  const host = (await run(page, '() => document.documentElement.lastElementChild')) as RemoteNode;
  return nodesOf(host);
}

/** Waits until a panel on the page says this. */
export async function untilSaid(page: Page, words: string): Promise<void> {
  await until(`a panel says ${words}`, async () =>
    (await panelNodes(page)).map(textOf).some((text) => text.includes(words)),
  );
}

/** Waits for a control of this name (its label or its words) in a panel. */
function control(page: Page, name: string): Promise<RemoteNode> {
  return until(`a control ${name} in a panel`, async () =>
    (await panelNodes(page)).find(
      (node) =>
        /^(?:button|input|textarea)$/u.test(node.value.localName ?? '') &&
        (node.value.attributes?.['aria-label'] === name || textOf(node) === name),
    ),
  );
}

/** Clicks a control in a panel with the mouse, as a person does. */
export async function clickIn(page: Page, name: string): Promise<void> {
  const middle =
    '(of) => { const { x, y, width, height } = of.getBoundingClientRect(); return `${x + width / 2} ${y + height / 2}`; }';
  const { value } = (await run(page, middle, await control(page, name))) as { value: string };
  const [x = 0, y = 0] = value.split(' ').map(Number);
  await page.mouse.click(x, y);
}

/** What a field in a panel holds. */
export async function valueIn(page: Page, name: string): Promise<string> {
  const { value } = (await run(page, '(of) => of.value', await control(page, name))) as {
    value: string;
  };
  return value;
}

/** Where the first passage that is lit so begins in the window, scrolled to where it can be clicked; waits until one is. */
export async function beginOfLit(page: Page, name: string): Promise<{ x: number; y: number }> {
  await page.waitForFunction((lit) => CSS.highlights.has(lit), {}, name);
  return page.evaluate((lit) => {
    const [first] = CSS.highlights.get(lit) ?? [];
    first?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const [line] = (first as Range).getClientRects();
    return { x: (line?.left ?? 0) + 1, y: (line?.top ?? 0) + 5 };
  }, name);
}

/** Selects the first characters of the first passage that is lit so, by dragging the mouse over `width` pixels. */
export async function selectLit(page: Page, name: string, width: number): Promise<void> {
  const { x, y } = await beginOfLit(page, name);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + width, y, { steps: 4 });
  await page.mouse.up();
}
