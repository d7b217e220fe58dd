import type { Plugin } from 'vite';

/** What a way of naming a number is called. */
const NAME = /^ {2}name: '[A-Za-z]+',\n/gmu;

/** The plugin that leaves these names out: only the tables of examples ask for them, and they are a hundred. */
export const waysUnnamed = (): Plugin => ({
  name: 'piyue:ways-unnamed',
  enforce: 'pre',
  transform: {
    filter: { id: /\/lib\/rules\/targets\/indicators\/ways\/[a-z-]+\.ts$/u },
    handler: (code) => code.replace(NAME, ''),
  },
});
