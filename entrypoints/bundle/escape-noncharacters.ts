import type { Plugin } from 'vite';

/**
 * Rolldown prints U+FFFF and its like raw, and Chromium then refuses the file as "not UTF-8 encoded" (wxt#1900, wxt#2535). WXT's own
 * `escapeUnicode` writes U+10FFFF with six digits behind `\u`, of which a string takes four.
 */
const NONCHARACTER = /\p{Noncharacter_Code_Point}/gu;

/** As the escapes of its UTF-16 units, which strings, templates and patterns take alike. */
function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** The plugin that writes them as escapes in all chunks. */
export const escapeNoncharacters = (): Plugin => ({
  name: 'piyue:escape-noncharacters',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = file.code.replace(NONCHARACTER, escaped);
  },
});
