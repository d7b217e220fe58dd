import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOf, sourceOf } from '../support/source-files.ts';

/** Notices that are given to learn from; examples show the same grammar in words of our own. */
const GIVEN = ['../shared/corpus', '../shared/gold/dev', '../shared/gold/openings'].filter(
  existsSync,
);
/** The seed notice is the project's own. */
const OWN = 'seed.txt';
/** So many letters in a row are a clause that was copied. */
const COPIED = 18;

/** Words that no office can put otherwise. */
const FORMULAS =
  /各省、自治区、直辖市人民政府，国务院各部委、各直属机构：|现印发给你们，请认真贯彻执行。|以习近平新时代中国特色社会主义思想为指导/gu;

const LINE_END = /[\n\t]|\\[nt]/u;
const tight = (text: string) => text.replace(/[\s\u3000«»]/gu, '');

/** All runs of so many letters, most of them characters, in the lines of a text; none goes over a formula. */
function runsOf(text: string): string[] {
  return text.replaceAll(FORMULAS, '\n').split(LINE_END).map(tight).flatMap(runsIn);
}

function runsIn(words: string): string[] {
  const count = Math.max(0, words.length - COPIED + 1);
  const runs = Array.from({ length: count }, (_, at) => words.slice(at, at + COPIED));
  return runs.filter((run) => run.replace(/[^\p{Script=Han}]/gu, '').length > COPIED / 2);
}

function givenRuns(): Set<string> {
  const texts = GIVEN.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt') && name !== OWN)
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  );
  return new Set(texts.flatMap(runsOf));
}

test.skipIf(GIVEN.length === 0)(
  'examples and tests repeat no clause of a given notice (needs ../shared)',
  () => {
    const given = givenRuns();
    const files = [...filesOf('lib/**/*.examples.ts'), ...filesOf('tests/unit/**/*.ts')];
    const copied = files.flatMap((file) =>
      [...sourceOf(file).matchAll(/'[^'\n]+'|`[^`]+`/gu)].flatMap(([words]) =>
        runsOf(words)
          .filter((run) => given.has(run))
          .slice(0, 1)
          .map((run) => `${file}: ${run}`),
      ),
    );
    expect(given.size).toBeGreaterThan(0);
    expect(copied).toEqual([]);
  },
);
