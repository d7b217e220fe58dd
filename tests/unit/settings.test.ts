import { expect, test } from 'vitest';
import { markKinds } from '../../lib/model/mark.ts';
import { defaultSettings, litKinds, settingsSchema } from '../../lib/model/settings.ts';

test('whoever has chosen nothing sees everything, everywhere', () => {
  expect(litKinds(defaultSettings)).toEqual(markKinds);
  expect(defaultSettings.offHosts).toEqual([]);
});

test('a hidden kind stays hidden and the others keep their order', () => {
  const settings = settingsSchema.parse({ hiddenKinds: ['target', 'body'] });
  expect(litKinds(settings)).toEqual(['measure', 'must', 'prohibit', 'deadline']);
});

test.each([
  ['a kind that is none', { hiddenKinds: ['everything'] }],
  ['a member that is none', { hiddenKinds: [], theme: 'dark' }],
  ['no settings at all', null],
])('stored settings with %s are refused', (_, stored) => {
  expect(settingsSchema.safeParse(stored).success).toBe(false);
});
