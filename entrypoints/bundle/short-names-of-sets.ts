import type { Plugin } from 'vite';

/** How patterns name the Chinese characters, and the alias by which Unicode calls the same set (UAX #44, 5.8.2). */
const SCRIPT = 'Script=Han';
const ALIAS = 'sc=Han';

/** The plugin that writes the alias wherever the name stands, also in what looks patterns through for it: hundreds of them weigh a kilobyte. */
export const shortNamesOfSets = (): Plugin => ({
  name: 'piyue:short-names-of-sets',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = file.code.replaceAll(SCRIPT, ALIAS);
  },
});
