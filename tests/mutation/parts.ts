/** One folder that is mutated by itself, and the few test files that say what its code is for. */
export interface Part {
  readonly folder: string;
  readonly tests: readonly string[];
}

const RULES = 'tests/unit/rules.test.ts';
/** What is found in a whole passage by all rules of a kind. */
const passagesOf = (kind: string) => `tests/unit/passages/${kind}.test.ts`;
/** What is asked of a number. */
const targetsOf = (question: string) => `tests/unit/targets/${question}.test.ts`;

const TARGETS = [
  'ages-and-days',
  'classes',
  'comparators',
  'days-in-remarks',
  'due-days',
  'figures',
  'kinds*',
  'lists',
  'look-alikes',
  'opening-days',
  'reasons',
  'values',
  'years-behind',
];
/** What says how a number is named. */
const NAMES = ['names*', 'ways', 'values'];

/**
 * What is mutated, folder by folder: with all tests together a mutant would take ten times as long, for most mutants
 * sit in constants and need every test file once more.
 */
export const parts: readonly Part[] = [
  { folder: 'lib/text', tests: ['tests/unit/text/*.test.ts', 'tests/unit/quantity-words.test.ts'] },
  {
    folder: 'lib/text/steps',
    tests: ['tests/unit/text/steps/*.test.ts', 'tests/unit/text/wrapping.test.ts'],
  },
  { folder: 'lib/text/numerals', tests: ['tests/unit/text/numerals.test.ts'] },
  {
    folder: 'lib/text/dates',
    tests: ['tests/unit/dates.test.ts', 'tests/unit/notice-year.test.ts'],
  },
  {
    folder: 'lib/rules',
    tests: [
      ...['rule', 'settle', 'year-evidence', 'deadlines'].map(passagesOf),
      targetsOf('due-days'),
      'tests/unit/{by,base-column,unit-in-brackets}.test.ts',
    ],
  },
  { folder: 'lib/rules/headings', tests: [RULES, passagesOf('headings')] },
  { folder: 'lib/rules/signals', tests: [RULES, passagesOf('signals')] },
  { folder: 'lib/rules/measures', tests: [RULES, passagesOf('measures')] },
  { folder: 'lib/rules/obligations', tests: [RULES, passagesOf('obligations')] },
  { folder: 'lib/rules/deadlines', tests: [RULES, passagesOf('deadlines')] },
  { folder: 'lib/rules/bodies', tests: [RULES, passagesOf('bodies')] },
  { folder: 'lib/rules/references', tests: [RULES, passagesOf('references')] },
  {
    folder: 'lib/rules/targets',
    tests: [RULES, ...TARGETS.map(targetsOf)],
  },
  {
    folder: 'lib/rules/targets/classes',
    tests: ['reasons', 'classes'].map(targetsOf),
  },
  { folder: 'lib/rules/targets/look-alikes', tests: ['look-alikes'].map(targetsOf) },
  {
    folder: 'lib/rules/targets/indicators',
    tests: ['tests/unit/target-indicators.test.ts', ...NAMES.map(targetsOf)],
  },
  {
    folder: 'lib/rules/targets/indicators/ways',
    tests: NAMES.map(targetsOf),
  },
];
