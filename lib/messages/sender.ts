/** What browsers tell of the sender of a message (runtime.MessageSender), as far as we judge by it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** The extension itself: its id, and its origin as `chrome-extension://…/`. */
export interface Self {
  readonly id: string;
  readonly baseUrl: string;
}

/** One frame of one tab. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** Who speaks: one of our own pages, our content script in a frame of a web page, or nobody whom we know. */
export type Speaker =
  | { readonly role: 'extension' }
  | { readonly role: 'content'; readonly frame: Frame; readonly url: string }
  | { readonly role: 'stranger' };

/** Content of a frame without an address of its own (about:srcdoc) counts as its origin's. */
function addressOf({ url, origin }: Sender): string | undefined {
  return url?.startsWith('about:') ? origin : url;
}

/**
 * Judges a message's sender by what the browser says of it and never by what the message says: a page that took over its own
 * renderer process can forge every payload, but not this.
 */
export function speakerOf(sender: Sender, self: Self): Speaker {
  const url = addressOf(sender);
  if (sender.id !== self.id || url === undefined) return { role: 'stranger' };
  if (url.startsWith(self.baseUrl)) return { role: 'extension' };
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) return { role: 'stranger' };
  return { role: 'content', frame: { tabId: tab.id, frameId }, url };
}
