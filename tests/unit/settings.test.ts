import { expect, test } from 'vitest';
import { markKinds } from '../../lib/model/mark.ts';
import {
  defaultSettings,
  litKinds,
  settingsSchema,
  withKindSwitched,
} from '../../lib/model/settings.ts';

test('whoever has chosen nothing sees everything, everywhere', () => {
  expect(litKinds(defaultSettings)).toEqual(markKinds);
  expect(defaultSettings.offHosts).toEqual([]);
});

test('a hidden kind stays hidden and the others keep their order', () => {
  const settings = settingsSchema.parse({ hiddenKinds: ['target', 'body'] });
  expect(litKinds(settings)).toEqual(['measure', 'must', 'prohibit', 'deadline']);
});

test('a kind that is switched twice is as it was', () => {
  const once = withKindSwitched(['body'], 'target');
  expect(once).toEqual(['target', 'body']);
  expect(withKindSwitched(once, 'target')).toEqual(['body']);
});

test('settings of a version that knew no colours have the shipped ones', () => {
  expect(settingsSchema.parse({ hiddenKinds: ['body'] }).kindColours).toEqual({});
});

test.each([
  ['a colour that is none', { kindColours: { target: 'pink' } }],
  ['a kind that is none', { hiddenKinds: ['everything'] }],
  ['a member that is none', { hiddenKinds: [], theme: 'dark' }],
  ['no settings at all', null],
])('stored settings with %s are refused', (_, stored) => {
  expect(settingsSchema.safeParse(stored).success).toBe(false);
});
