import { useLayoutEffect, useRef } from 'preact/hooks';

/** Whether a key is meant for a field in which something is typed, or held down. */
function isElsewhere({ target, altKey, repeat }: KeyboardEvent): boolean {
  const isTyped = target instanceof Element && target.matches('input, textarea, select');
  return isTyped || altKey || repeat;
}

/** One key for each deed, wherever the focus is but in a field; Ctrl or ⌘ and Z undoes, too. */
export function useCheckKeys(deeds: Readonly<Record<string, () => void>>): void {
  const latest = useRef(deeds);
  latest.current = deeds;
  // Before the finding is painted: who answers quickly has the key down by then.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      const deed = latest.current[key];
      const isCommand = (event.ctrlKey || event.metaKey) && key !== 'z';
      if (deed === undefined || isElsewhere(event) || isCommand) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
