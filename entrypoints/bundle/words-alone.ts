import type { Plugin } from 'vite';

/** The plugin that leaves out what a list of words says of itself: that is for those who read seeds/, and the extension carries the words. */
export const wordsAlone = (): Plugin => ({
  name: 'piyue:words-alone',
  enforce: 'pre',
  transform: {
    filter: { id: /\/seeds\/lexicon\/[a-z-]+\.json$/u },
    handler: (json) =>
      JSON.stringify(JSON.parse(json), (key, value: unknown) =>
        key === 'about' ? undefined : value,
      ),
  },
});
