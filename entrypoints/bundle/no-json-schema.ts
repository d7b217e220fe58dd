import type { Plugin } from 'vite';

const EXPORTED = /^export (?:(?:const|function) |\{ \w+ as )(?<name>\w+)/gmu;

/** The names that zod exports, each doing nothing. */
function emptied(code: string): string {
  const names = [...code.matchAll(EXPORTED)].map(({ groups }) => groups?.name ?? '');
  return names.map((name) => `export const ${name} = () => {};\n`).join('');
}

/** The plugin that leaves out how zod writes its schemas as JSON Schema: each schema calls for it, and nobody here asks them. */
export const noJsonSchema = (): Plugin => ({
  name: 'piyue:no-json-schema',
  transform: {
    filter: { id: /\/zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/u },
    handler: emptied,
  },
});
