import type { PageState, SiteAnswer } from '../../lib/messages/messages.ts';
import type { Mark, MarkKind } from '../../lib/model/mark.ts';
import type { PageText } from '../../lib/model/page-text.ts';
import type { PlacedText } from '../../lib/page/light.ts';
import { readPage } from '../../lib/page/read-page.ts';
import type { Sheet } from '../../lib/page/sheet.ts';
import type { Look } from '../../lib/page/watch-text.ts';
import { askBackground } from './ask-background.ts';

/** Fewer Chinese characters than this are no text: a frame with a button, a banner. */
const FEWEST = 30;

const UNCHANGED: Look = { changed: false, cost: 0 };

/** Reads the page of this frame, and knows what was read of it. */
export class PageReader {
  /** The text as it was last seen, and where it stands. */
  placed: (PlacedText & { readonly page: PageText }) | null = null;
  /** What is to be lit in the text that was last read. */
  marks: readonly Mark[] = [];
  state: PageState = { url: location.href, status: 'waiting' };
  #site: SiteAnswer | null = null;
  #anyway = false;
  #last: Promise<unknown> = Promise.resolve();
  readonly #onKinds: (kinds: readonly MarkKind[]) => void;

  /** `onKinds` is told which kinds the reader wants lit, when that is known. */
  constructor(onKinds: (kinds: readonly MarkKind[]) => void) {
    this.#onKinds = onKinds;
  }

  /** The page with its reading, where it holds a notice or a person had it read as one. */
  get sheet(): Sheet | null {
    const { reading, anyway } = this.state;
    if (this.placed === null || reading === undefined) return null;
    return reading.notice.isNotice || anyway === true ? { ...this.placed, reading } : null;
  }

  /** Looks at the page, and has it read where its text is another than before. Looks follow one another. */
  look(): Promise<Look> {
    return this.#afterLast(() => this.#look());
  }

  /** Has the page read and lit although it looks like no notice. */
  async lookAnyway(): Promise<void> {
    await this.#afterLast(() => {
      this.#anyway = true;
      return this.#lookAnew();
    });
  }

  /** Asks again how the page is to be read, and has it read once more. */
  async lookAnew(): Promise<void> {
    await this.#afterLast(() => this.#lookAnew());
  }

  #afterLast(act: () => Promise<Look>): Promise<Look> {
    const look = this.#last.then(act);
    this.#last = look.catch(() => {});
    return look;
  }

  #lookAnew(): Promise<Look> {
    this.#site = null;
    this.placed = null;
    return this.#look();
  }

  async #look(): Promise<Look> {
    if (withoutHash(location.href) !== withoutHash(this.state.url)) this.#forget();
    this.#site ??= await this.#askSite();
    if (this.#site === null) return UNCHANGED;
    const begin = performance.now();
    const read = readPage(document, this.#site.selectors);
    const cost = performance.now() - begin;
    if (read === 'too-long') {
      this.#stand('failed', { error: read });
      return { changed: true, cost };
    }
    const { text } = read.page;
    const changed = text !== this.placed?.text;
    this.placed = { text, runs: read.runs, page: read.page };
    if (changed) await this.#read(read.page);
    return { changed, cost };
  }

  async #read(page: PageText): Promise<void> {
    if (hanIn(page.text) < FEWEST) return this.#noText();
    this.#stand('reading');
    const answer = await askBackground({ type: 'read', page, anyway: this.#anyway });
    if (!answer.ok) return this.#fail(answer.error);
    this.#stand('read', { reading: answer.value.reading, anyway: this.#anyway });
    this.marks = answer.value.marks;
  }

  /** Another address: another site, another page. */
  #forget(): void {
    this.#site = null;
    this.#anyway = false;
    this.placed = null;
    this.#stand('waiting');
  }

  async #askSite(): Promise<SiteAnswer | null> {
    const all = new Range();
    all.selectNodeContents(document);
    if (hanIn(String(all)) < FEWEST) {
      this.#stand('failed', { error: 'no-text' });
      return null;
    }
    const answer = await askBackground({ type: 'site' });
    if (answer.ok) {
      this.#onKinds(answer.value.kinds);
      return answer.value;
    }
    if (answer.error === 'off') this.#stand('waiting');
    else this.#fail(answer.error);
    return null;
  }

  /** Where there was a text before, the background is to forget what it counted in it, as it does for every page that begins. */
  async #noText(): Promise<void> {
    const { reading } = this.state;
    this.#stand('failed', { error: 'no-text' });
    if (reading !== undefined) await askBackground({ type: 'site' });
  }

  #fail(error: string): void {
    this.#stand('failed', { error: error === 'too-long' ? error : 'no-answer' });
    // The text has not been read: at the next look it is asked about again, unless that cannot help.
    if (error !== 'too-long') this.placed = null;
  }

  #stand(status: PageState['status'], more: Partial<PageState> = {}): void {
    this.marks = [];
    this.state = { url: location.href, status, ...more };
  }
}

const withoutHash = (url: string) => url.replace(/#.*$/u, '');

function hanIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
