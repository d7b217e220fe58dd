import type { Import } from './imports.ts';

/**
 * Who may import whom, beside its own room and what lies deeper in a room named here. `type x` allows types alone.
 * A star stands for one folder; a dot for the files that lie in a folder itself: a kind of rule never imports another kind.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/model': ['zod'],
  'lib/text': ['type lib/model', 'opencc-js'],
  'lib/lexicon': ['type lib/model', 'lib/text', 'seeds'],
  'lib/rules': ['type lib/model', 'lib/text', 'lib/lexicon'],
  'lib/rules/*': ['type lib/model', 'lib/text', 'lib/lexicon', 'lib/rules/.'],
  'lib/reading': ['type lib/model', 'lib/text', 'lib/lexicon', 'lib/rules'],
  'lib/review': ['lib/model', 'lib/text', 'lib/reading', 'lib/anchor', 'diff'],
  'lib/anchor': ['type lib/model', 'lib/text'],
  'lib/page': ['type lib/model', 'lib/text', 'lib/anchor'],
  'lib/notebook': ['lib/model', 'lib/text', 'lib/anchor'],
  'lib/store': ['lib/model', 'lib/notebook', 'dexie'],
  'lib/exchange': [
    'lib/model',
    'lib/text',
    'lib/reading',
    'lib/review',
    'lib/notebook',
    'zod',
    'write-excel-file',
    'fflate',
    'saxes',
  ],
  'lib/messages': ['lib/model', 'zod'],
  components: ['type lib/model', 'type lib/review', 'type lib/exchange', 'lib/text', 'preact'],
  'entrypoints/browser': [
    'components/public',
    'lib/messages',
    'lib/model',
    'lib/notebook',
    'lib/review',
    'lib/store',
    'lib/page',
    'zod',
    'wxt',
  ],
  'entrypoints/content': ['type lib/model', 'type lib/messages', 'lib/page', 'lib/anchor', 'wxt'],
  'entrypoints/background': ['lib', 'entrypoints/browser', 'wxt'],
  'entrypoints/popup': ['entrypoints/browser', 'entrypoints/review', 'wxt'],
  'entrypoints/settings': [
    'lib',
    'components',
    'entrypoints/browser',
    'entrypoints/review',
    'preact',
    'wxt',
  ],
  'entrypoints/import': [
    'lib',
    'components',
    'entrypoints/browser',
    'entrypoints/review',
    'preact',
  ],
  'entrypoints/workspace': [
    'lib',
    'components',
    'entrypoints/browser',
    'entrypoints/review',
    'preact',
    'wxt',
  ],
  'entrypoints/welcome': [
    'lib',
    'components',
    'entrypoints/browser',
    'entrypoints/review',
    'preact',
    'wxt',
  ],
  'entrypoints/sidepanel': ['entrypoints/browser', 'entrypoints/review', 'preact', 'wxt'],
  'entrypoints/bundle': ['type vite'],
  'entrypoints/commands': ['lib', 'node:', 'jsdom', 'type playwright', 'tests/support'],
  'entrypoints/*': ['lib', 'components', 'entrypoints/browser', 'preact', 'wxt'],
};

/** Folders whose own folders are rooms of their own: what lies in one may not import its neighbours. */
const PARTED = ['lib/rules', 'lib', 'entrypoints'];

/** The room in which a file lies: lib/rules/targets, lib/rules, lib/page, components, entrypoints/content … */
export function roomOf(file: string): string {
  const folders = file.split('/').slice(0, -1);
  const parted = PARTED.find((folder) => `${folders.join('/')}/`.startsWith(`${folder}/`));
  const depth = parted === undefined ? 1 : parted.split('/').length + 1;
  return folders.slice(0, depth).join('/');
}

/** What is wrong with an import in words, or null. */
export function faultOf({ from, to, typesOnly }: Import): string | null {
  if (to.endsWith('.examples.ts')) return `${from} imports ${to}: only tests may import examples`;
  const room = roomOf(from);
  if (to.startsWith(`${room}/`) && roomOf(to) === room) return null;
  const allowed = MAY_IMPORT[room] ?? MAY_IMPORT[room.replace(/[^/]+$/u, '*')];
  if (allowed === undefined) return `${room} is no room of the import table`;
  if (allowed.some((rule) => allows(rule, to, typesOnly))) return null;
  return `${from} imports ${typesOnly ? 'types of ' : ''}${to}; ${room} may import ${allowed.join(', ')}`;
}

function allows(rule: string, to: string, typesOnly: boolean): boolean {
  if (rule.startsWith('type '))
    return typesOnly && allows(rule.slice('type '.length), to, typesOnly);
  if (rule.endsWith('/.')) return roomOf(to) === rule.slice(0, -2);
  return to === rule || to.startsWith(rule.endsWith(':') ? rule : `${rule}/`);
}
