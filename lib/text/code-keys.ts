/** What a key does in the field in which codes are chosen. */
export type CodeKeyDeed = 'next' | 'previous' | 'take' | 'close' | 'drop-last';

/** A key that was pressed there, and how the field stood then. */
export interface CodeKey {
  readonly key: string;
  /** What was typed before it. */
  readonly typed: string;
  /** Whether choices are offered. */
  readonly isOpen: boolean;
}

const STEPS: Readonly<Record<string, CodeKeyDeed>> = { ArrowDown: 'next', ArrowUp: 'previous' };

/** What a key without Ctrl or ⌘ does in the field; null where it is for typing. */
export function codeKeyDeed({ key, typed, isOpen }: CodeKey): CodeKeyDeed | null {
  if (key === 'Enter') return 'take';
  if (key === 'Escape' && (isOpen || typed !== '')) return 'close';
  if (key === 'Backspace' && typed === '') return 'drop-last';
  return STEPS[key] ?? null;
}
