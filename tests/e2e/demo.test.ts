import { execFile } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';

const FOLDER = '.demo';

let printed: string;
beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  const { stdout } = await promisify(execFile)(process.execPath, ['entrypoints/commands/demo.ts']);
  printed = stdout;
});

test('the demo tells what was found in the seed notice', () => {
  expect(printed).toMatch(/标题 title +关于印发《2023年金山区推进/u);
  expect(printed).toMatch(/加大产权保护力度 +推动落实市场经济基础制度 +1/u);
  expect(printed).toMatch(/高新技术企业\S* +> 1,450 家 +2023-12-31/u);
});

test('it names a folder with pictures of page, card and popup', () => {
  expect(printed.trimEnd()).toMatch(/\.demo$/u);
  for (const name of ['page', 'card', 'popup']) {
    expect(statSync(`${FOLDER}/${name}.png`).size).toBeGreaterThan(10_000);
  }
});
