import { expect, test } from 'vitest';
import { codeKeyDeed } from '../../../lib/text/code-keys.ts';

test.each([
  ['the arrows go through what is offered', 'ArrowDown', '', true, 'next'],
  ['the arrows go through what is offered', 'ArrowUp', '资', true, 'previous'],
  ['Enter takes the one', 'Enter', '资金', true, 'take'],
  ['Escape closes what is offered', 'Escape', '', true, 'close'],
  ['Escape clears what was typed', 'Escape', '资金', false, 'close'],
  ['Escape leaves an empty field to the panel around it', 'Escape', '', false, null],
  ['Backspace in an empty field takes the last code back', 'Backspace', '', false, 'drop-last'],
  ['Backspace behind letters is for typing', 'Backspace', '资', true, null],
  ['letters are for typing', 'a', '', true, null],
] as const)('%s (%s, “%s”)', (...[, key, typed, isOpen, deed]) => {
  expect(codeKeyDeed({ key, typed, isOpen })).toBe(deed);
});
