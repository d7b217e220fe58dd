import type { Say } from '../card/card-content.ts';
import { element, trustedButton } from '../card/elements.ts';
import type { Stage } from '../card/stage.ts';

/** How long a bar that only tells something stays. */
const STAYS_MS = 10_000;

/** What a bar says, and what can be done there. */
export interface BarSetting {
  readonly text: string;
  readonly action?: { readonly name: string; act(): void };
  /** The name of what it is about, by which it is closed when that is done otherwise. */
  readonly about?: string;
  /** It waits for the reader and does not go by itself. */
  readonly waits?: boolean;
}

/** Says something at the bottom of the window, without taking the focus, and goes after a while. Gives back what closes it. */
export function showBar(
  { text, action, about, waits = false }: BarSetting,
  stage: Stage,
  say: Say,
): () => void {
  const bar = stage.openBar(about);
  const close = () => bar.close();
  const closing = trustedButton('×', close);
  closing.ariaLabel = say('card_close');
  const button = action && trustedButton(action.name, () => act());
  bar.fill(text, 'status', [element('p', text), ...(button ? [button] : []), closing]);
  if (!waits) {
    const timer = setTimeout(close, STAYS_MS);
    bar.signal.addEventListener('abort', () => clearTimeout(timer));
  }
  function act(): void {
    close();
    action?.act();
  }
  return close;
}
