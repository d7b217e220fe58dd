import type { PageState, SiteAnswer } from '../../lib/messages/messages.ts';
import type { Mark, MarkKind } from '../../lib/model/mark.ts';
import type { PlacedText } from '../../lib/page/light.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { documentProperty } from '../../lib/page/unclobbered.ts';
import type { Look } from '../../lib/page/watch-text.ts';
import { askBackground } from './ask-background.ts';

/** Fewer Chinese characters than this are no text: a frame with a button, a banner. */
const FEWEST = 30;

const UNCHANGED: Look = { changed: false, cost: 0 };

/** Reads the page of this frame, and knows what was read of it. */
export class PageReader {
  /** The text as it was last seen, and where it stands. */
  placed: PlacedText | null = null;
  /** What is to be lit in the text that was last read. */
  marks: readonly Mark[] = [];
  #state: PageState = { url: location.href, status: 'waiting' };
  #site: SiteAnswer | null = null;
  #anyway = false;
  #last: Promise<unknown> = Promise.resolve();
  readonly #onKinds: (kinds: readonly MarkKind[]) => void;

  /** `onKinds` is told which kinds the reader wants lit, when that is known. */
  constructor(onKinds: (kinds: readonly MarkKind[]) => void) {
    this.#onKinds = onKinds;
  }

  get state(): PageState {
    return this.#state;
  }

  /** Looks at the page, and has it read where its text is another than before. Looks follow one another. */
  look(): Promise<Look> {
    const look = this.#last.then(() => this.#look());
    this.#last = look.catch(() => {});
    return look;
  }

  /** Has the page read and lit although it looks like no notice. */
  async lookAnyway(): Promise<void> {
    await this.#last;
    this.#anyway = true;
    this.placed = null;
    await this.look();
  }

  async #look(): Promise<Look> {
    if (withoutHash(location.href) !== withoutHash(this.#state.url)) this.#forget();
    const site = await this.#askSite();
    if (site === null) return UNCHANGED;
    const begin = performance.now();
    const read = readPage(document, site.selectors);
    const cost = performance.now() - begin;
    if (read === 'too-long') {
      this.#fail('too-long');
      return { changed: false, cost };
    }
    const { page, runs } = read;
    const before = this.placed?.text;
    this.placed = { text: page.text, runs };
    if (page.text === before) return { changed: false, cost };
    if (hanIn(page.text) < FEWEST) return { changed: await this.#noText(), cost };
    this.#become('reading');
    const answer = await askBackground({ type: 'read', page, anyway: this.#anyway });
    if (answer.ok) {
      this.marks = answer.value.marks;
      this.#state = { ...this.#here('read'), reading: answer.value.reading, anyway: this.#anyway };
    } else {
      this.#fail(answer.error);
    }
    return { changed: true, cost };
  }

  /** Another address: another site, another page. */
  #forget(): void {
    this.#site = null;
    this.#anyway = false;
    this.placed = null;
    this.#become('waiting');
  }

  async #askSite(): Promise<SiteAnswer | null> {
    if (this.#site !== null) return this.#site;
    if (!this.#anyway && hanIn(documentProperty('documentElement').textContent) < FEWEST) {
      this.#fail('no-text');
      return null;
    }
    const answer = await askBackground({ type: 'site' });
    if (!answer.ok) {
      if (answer.error === 'off') this.#become('waiting');
      else this.#fail(answer.error);
      return null;
    }
    this.#site = answer.value;
    this.#onKinds(answer.value.kinds);
    return this.#site;
  }

  /** Whether there was a text before; the background then forgets what it counted in it, as for every page that begins. */
  async #noText(): Promise<boolean> {
    const had = this.#state.reading !== undefined;
    this.#fail('no-text');
    if (had) await askBackground({ type: 'site' });
    return had;
  }

  #become(status: PageState['status']): void {
    this.marks = [];
    this.#state = this.#here(status);
  }

  #fail(error: string): void {
    const known = error === 'no-text' || error === 'too-long' ? error : 'no-answer';
    // Without an answer the text has not been read: it is asked about again at the next look.
    if (known === 'no-answer') this.placed = null;
    this.marks = [];
    this.#state = { ...this.#here('failed'), error: known };
  }

  #here(status: PageState['status']): PageState {
    return { url: location.href, status };
  }
}

const withoutHash = (url: string) => url.replace(/#.*$/u, '');

function hanIn(text: string | null): number {
  return (text ?? '').match(/\p{Script=Han}/gu)?.length ?? 0;
}
