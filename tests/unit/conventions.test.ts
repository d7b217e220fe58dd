import { expect, test } from 'vitest';
import { filesOf, shippedFiles, sourceOf } from '../support/source-files.ts';

/** What shipped code may never say, and why; each with a line that must be caught, so that the check is known to bite. */
const FORBIDDEN: readonly (readonly [why: string, pattern: RegExp, caught: string])[] = [
  [
    'makes HTML or code of strings',
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment)\b|\bdocument\s*\.\s*write|\beval\s*\(|\bnew\s+Function\b/u,
    'card.innerHTML = text',
  ],
  [
    'can send something away',
    /\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon)\b|\bfetch\s*\(/u,
    'await fetch(url)',
  ],
  [
    'reads the clock',
    /\bDate\s*\.\s*now\b|\bnew\s+Date\s*\(\s*\)|\bperformance\s*\.\s*now\b/u,
    'new Date()',
  ],
];

/** The clock belongs to the edges: what lies in lib/ is given the time, store apart. */
const CLOCK_MAY = /^(?:entrypoints|components|lib\/store|lib\/page)\//u;

function linesThatSay(pattern: RegExp, files: readonly string[]): string[] {
  return files.flatMap((file) =>
    withoutComments(sourceOf(file))
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
      ),
  );
}

/** The source with comments blanked; lines keep their numbers. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, (comment) =>
    comment.replace(/[^\n]/gu, ' '),
  );
}

test.each(FORBIDDEN)('nothing that is shipped %s', (why, pattern, caught) => {
  expect(caught).toMatch(pattern);
  const files = shippedFiles().filter((file) => why !== 'reads the clock' || !CLOCK_MAY.test(file));
  expect(linesThatSay(pattern, files)).toEqual([]);
});

/** Five words one after the other: a list of words, which a person who does not program has to find in seeds/. */
const WORD_LIST = /\p{Script=Han}{2,}(?:\|\p{Script=Han}{2,}){4,}/u;

test('patterns hold grammar, and lists of words stand in seeds/', () => {
  expect('/(?:补贴|补助|奖励|奖补|资助)标准/u').toMatch(WORD_LIST);
  const files = filesOf('lib/{rules,reading}/**/*.ts').filter(
    (file) => !file.endsWith('.examples.ts'),
  );
  expect(linesThatSay(WORD_LIST, files)).toEqual([]);
});

test('patterns that are put together look at a text unit by unit, which is much faster', () => {
  const files = filesOf('lib/{rules,reading,lexicon}/**/*.ts').filter(
    (file) => !file.endsWith('.examples.ts'),
  );
  expect('const A = new RegExp(SOURCE)').toMatch(COMPOSED);
  expect(linesThatSay(COMPOSED, files)).toEqual([]);
});

const COMPOSED = /\bnew RegExp\(/u;

test('what the library offers is explained where it is declared', () => {
  const bare = filesOf('lib/**/*.ts')
    .filter((file) => !file.endsWith('.examples.ts'))
    .flatMap((file) => undocumented(sourceOf(file)).map((name) => `${file} ${name}`));
  expect(undocumented('/** Said. */\nexport function a() {}\n\nexport function b() {}')).toEqual([
    'b',
  ]);
  expect(bare).toEqual([]);
});

/** Names of exported functions before which no doc comment ends. */
function undocumented(source: string): string[] {
  return Array.from(source.matchAll(/^export (?:async )?function\*? (?<name>\w+)/gmu), (match) => ({
    name: match.groups?.name ?? '',
    before: source.slice(0, match.index),
  }))
    .filter(({ before }) => !before.trimEnd().endsWith('*/'))
    .map(({ name }) => name);
}

test('the lock file names no host but the public registry', () => {
  const resolved = Array.from(
    sourceOf('package-lock.json').matchAll(/"resolved": "(?<url>[^"]+)"/gu),
    ({ groups }) => groups?.url ?? '',
  );
  expect(resolved.filter((url) => !url.startsWith('https://registry.npmjs.org/'))).toEqual([]);
});

test('packages are pinned to exact versions', () => {
  const { dependencies, devDependencies } = JSON.parse(sourceOf('package.json'));
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions).not.toHaveLength(0);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(String(version)))).toEqual([]);
});
