import { expect, test } from 'vitest';
import { faultOf, roomOf } from '../support/import-table.ts';
import { importsOf } from '../support/imports.ts';
import { filesOf, SHIPPED, sourceOf } from '../support/source-files.ts';

const faultsIn = (file: string, source: string) =>
  importsOf(file, source).flatMap((found) => faultOf(found) ?? []);

test('every file imports only what its room may', () => {
  const files = filesOf(SHIPPED).filter((file) => !file.endsWith('.examples.ts'));
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((file) => faultsIn(file, sourceOf(file)))).toEqual([]);
});

test.each([
  ['lib/text/edit.ts', "import { markSchema } from '../model/mark.ts';"],
  ['lib/rules/targets/reach.ts', "import { body } from '../bodies/body.ts';"],
  ['lib/rules/settle.ts', "import { reach } from './targets/reach.ts';"],
  ['lib/page/read-page.ts', "import {\n  type Mark,\n  markSchema,\n} from '../model/mark.ts';"],
  ['lib/page/read-page.ts', "export { send } from '../messages/messages.ts';"],
  ['lib/store/notes.ts', "import '../exchange/csv/csv.ts';"],
  ['lib/model/note.ts', "const later = import('../../entrypoints/background/index.ts');"],
  ['lib/reading/read.ts', "import { examples } from '../rules/targets/reach.examples.ts';"],
  ['lib/elsewhere/thing.ts', "import * as z from 'zod';"],
  ['entrypoints/content/index.ts', "import Dexie from 'dexie';"],
])('%s with %j is found at fault', (file, source) => {
  expect(faultsIn(file, source)).toHaveLength(1);
});

test.each([
  ['lib/text/edit.ts', "import type { Span } from '../model/span.ts';"],
  ['lib/page/read-page.ts', "import { type Mark, type MarkKind } from '../model/mark.ts';"],
  ['lib/rules/targets/reach.ts', "import { applyRule } from '../rule.ts';\nimport './units.ts';"],
  ['lib/reading/read.ts', "import { findTargets } from '../rules/targets/find-targets.ts';"],
  ['entrypoints/commands/read.ts', "import { readFileSync } from 'node:fs';"],
])('%s with %j is in order', (file, source) => {
  expect(faultsIn(file, source)).toEqual([]);
});

test.each([
  ['lib/rules/targets/reach.ts', 'lib/rules/targets'],
  ['lib/rules/rule.ts', 'lib/rules'],
  ['lib/text/steps/spaces.ts', 'lib/text'],
  ['components/notices/list.tsx', 'components'],
  ['entrypoints/background.ts', 'entrypoints'],
])('%s lies in %s', (file, room) => {
  expect(roomOf(file)).toBe(room);
});
