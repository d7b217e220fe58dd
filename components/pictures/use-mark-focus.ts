import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** One stop of the tab key for all marks of a picture, which are links, and arrow keys from one to the next. */
export function useMarkFocus(picture: RefObject<SVGSVGElement | null>) {
  const marks = () => Array.from(picture.current?.querySelectorAll<SVGAElement>('a') ?? []);
  useLayoutEffect(() => {
    const all = marks();
    if (!all.some((mark) => mark.getAttribute('tabindex') === '0'))
      all[0]?.setAttribute('tabindex', '0');
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const all = marks();
    const at = all.indexOf(event.target as SVGAElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    all[at]?.setAttribute('tabindex', '-1');
    const next = all[step(at, all.length - 1)];
    next?.setAttribute('tabindex', '0');
    next?.focus();
  };
  return { onKeyDown };
}
