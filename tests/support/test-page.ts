import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach } from 'vitest';

/** The part of the page on which a file of tests shows its component: empty and in no history before each test, taken away after it. */
export function testPage() {
  let host: HTMLElement;
  beforeEach(() => {
    host = document.createElement('div');
    document.body.append(host);
    history.replaceState(null, '');
  });
  afterEach(() => {
    render(null, host);
    host.remove();
  });
  return {
    /** Shows something, or shows it anew. */
    show: (view: ComponentChild) => render(view, host),
    one: (selector: string) => host.querySelector<HTMLElement>(selector),
    all: (selector: string) => [...host.querySelectorAll<HTMLElement>(selector)],
  };
}
