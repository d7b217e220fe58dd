import { useEffect, useRef, useState } from 'preact/hooks';

/** So long, in ms, changes are gathered before they are shown. */
const PAUSE = 400;

/** Counts changes of something that is changed in place, and has the view drawn again for them, many of them at once, now and then. */
export function useVersion(): { readonly version: number; bump(): void } {
  const [version, setVersion] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const bump = useRef(() => {
    if (timer.current !== undefined) return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      setVersion((before) => before + 1);
    }, PAUSE);
  });
  return { version, bump: bump.current };
}
