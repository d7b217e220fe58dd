import type { Author } from '../../lib/model/author.ts';
import type { RevisionOf } from '../../lib/model/revision.ts';
import { fingerprint } from '../../lib/notebook/fingerprint.ts';
import { read } from '../../lib/reading/read.ts';
import type { TextRow } from '../../lib/store/database.ts';
import { packText } from '../../lib/store/texts.ts';
import { addWordings } from './add-wordings.ts';
import {
  type ExtensionBrowser,
  type ExtensionOptions,
  launchWithExtension,
} from './launch-with-extension.ts';
import { idOf } from './many-notes.ts';
import { openWorkspace } from './workspace-page.ts';

/** A notice that is to be in the library. */
export interface KeptPage {
  readonly text: string;
  readonly url: string;
  readonly tags?: readonly string[];
}

/** Who kept them. */
const BY: Author = { id: idOf(1, 1), name: '' };
/** When the first of them was kept. */
const BEGIN = Date.UTC(2026, 0, 1);

/** The nth notice of the library as its first wording; its id is `idOf(2, at)`. */
function noticeWording({ text, url, tags = [] }: KeptPage, at: number, hash: string) {
  const { notice: fields } = read({ text, url });
  return {
    ...{ id: idOf(6, at), kind: 'notice', of: idOf(2, at), parents: [], by: BY },
    at: { time: BEGIN + at * 60_000, count: 0, device: BY.id },
    content: { urls: [url], fields, text: hash, fingerprint: fingerprint(text), tags: [...tags] },
  } satisfies RevisionOf<'notice'>;
}

/** Puts notices into the library, past the program, with their texts; gives their wordings, the nth of `idOf(2, n)`. */
export async function keepNotices(
  browser: ExtensionBrowser,
  pages: readonly KeptPage[],
): Promise<RevisionOf<'notice'>[]> {
  const texts: TextRow[] = await Promise.all(pages.map(({ text }) => packText(text)));
  const wordings = pages.map((page, at) => noticeWording(page, at, texts[at]?.hash ?? ''));
  await addWordings(browser, wordings, [...new Map(texts.map((row) => [row.hash, row])).values()]);
  return wordings;
}

/** Launches a browser with these notices in the library. */
export async function launchWithNotices(
  pages: readonly KeptPage[],
  sites: ExtensionOptions['sites'] = {},
): Promise<ExtensionBrowser> {
  const browser = await launchWithExtension({ sites });
  // The program makes the notebook, into which things are then put past it.
  const first = await openWorkspace(browser);
  await first.locator('.message').waitFor();
  await keepNotices(browser, pages);
  await first.close();
  return browser;
}
