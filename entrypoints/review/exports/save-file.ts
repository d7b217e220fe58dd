import type { ExchangeFile } from '../../../lib/exchange/exchange-file.ts';

/** So long a browser may take to begin with a download; after that the file's bytes are let go. */
const KEPT_MS = 60_000;

/** A file's content, or pieces of it that the browser has put together. */
type Savable = Omit<ExchangeFile, 'content'> & { readonly content: ExchangeFile['content'] | Blob };

/** Lets the browser save a file where the person's downloads go; needs no permission. */
export function saveFile({ name, type, content }: Savable): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
