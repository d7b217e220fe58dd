import { defineConfig, type Plugin } from 'vitest/config';
import { parts } from './parts.ts';

/** Only the rules of the folder that is mutated are loaded: most mutants sit in constants and need every module once more. */
function rulesOf(folder: string): Plugin {
  return {
    name: 'rules-of-one-folder',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/tests/support/rule-modules.ts')
        ? code.replace('lib/rules/*/**/*.ts', `${folder}/*.ts`)
        : null,
  };
}

const mutated = process.env.MUTATED_FOLDER ?? '';
const tests = parts.find((part) => part.folder === mutated)?.tests ?? [];

// The tests of a folder are chosen here: with Stryker's own `testFiles` no mutant of a constant ever becomes active
// (stryker-js issue 6144).
export default defineConfig({
  plugins: mutated.startsWith('lib/rules/') ? [rulesOf(mutated)] : [],
  test: {
    include: [...tests],
    // Changed code that never ends is stopped by Stryker.
    testTimeout: 60_000,
    setupFiles: mutated.startsWith('lib/rules/') ? ['tests/mutation/warm-up.ts'] : [],
  },
});
