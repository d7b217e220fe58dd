/** What a button has that works for a while: it cannot be pressed meanwhile, and keeps the focus, which a disabled one would lose. */
export function whileIdle(isBusy: boolean, act: () => void) {
  return {
    'aria-disabled': isBusy,
    onClick: () => {
      if (!isBusy) act();
    },
  };
}
