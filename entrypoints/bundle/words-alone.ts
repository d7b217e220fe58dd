import type { Plugin } from 'vite';

/** What a list says of itself, of its signals and sites. */
const REMARKS: ReadonlySet<string> = new Set(['about', 'reason', 'why', 'note']);

/** The plugin that leaves out such remarks: they are for those who read seeds/, and the extension carries the words. */
export const wordsAlone = (): Plugin => ({
  name: 'piyue:words-alone',
  enforce: 'pre',
  transform: {
    filter: { id: /\/seeds\/(?:lexicon\/[a-z-]+|sites)\.json$/u },
    handler: (json) =>
      JSON.stringify(JSON.parse(json), (key, value: unknown) =>
        REMARKS.has(key) ? undefined : value,
      ),
  },
});
