import { fileURLToPath } from 'node:url';
import { defineConfig, type UserManifest } from 'wxt';
import { escapeNoncharacters } from './entrypoints/bundle/escape-noncharacters.ts';
import { listsInOne } from './entrypoints/bundle/lists-in-one.ts';
import { noJsonSchema } from './entrypoints/bundle/no-json-schema.ts';
import { shortNamesOfSets } from './entrypoints/bundle/short-names-of-sets.ts';
import { wordsAlone } from './entrypoints/bundle/words-alone.ts';
import { OFFICIAL_MATCHES } from './lib/lexicon/sites.ts';

/** Nothing may be loaded, framed or sent: the policy that both browsers accept with Preact and Dexie. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** What writes files to hand on: loaded when a file is wanted, and weighed apart. */
const WRITES_FILES =
  /\/(?:lib\/exchange\/|entrypoints\/review\/exports\/(?:gather|bundle-file)|node_modules\/(?:fflate|write-excel-file)\/)/u;

/** What keeps in step with a team's folder: loaded where one is chosen, and weighed apart. */
const SHARES_FOLDER = /\/shared-folder\//u;

/** Views of the workspace, which are loaded when they are opened, and weighed apart. */
const IS_VIEW = /\/entrypoints\/workspace\/[a-z]+\/[a-z]+-view\.tsx$/u;

/**
 * Zod in one chunk with what tells it not to compile: a schema that another chunk makes as it loads comes after that, wherever the bundler
 * puts it.
 */
const ZOD = {
  name: 'zod',
  test: /\/(?:node_modules\/zod\/|entrypoints\/browser\/zod-without-eval)/u,
};

/** What is known of a module when chunks are made. */
interface ModuleFacts {
  readonly isEntry: boolean;
  /** Ids of the modules that import it, not by `import()`. */
  readonly importers: readonly string[];
}

type FactsOf = (id: string) => ModuleFacts | null;

const PAGE = /\/entrypoints\/(?<page>[a-z]+)\/index\.html$/u;

/** The pages that load a module before they show something. */
function pagesOf(id: string, factsOf: FactsOf): ReadonlySet<string> {
  const seen = new Set([id]);
  for (const each of seen)
    for (const importer of factsOf(each)?.importers ?? []) seen.add(importer);
  return new Set([...seen].flatMap((each) => PAGE.exec(each)?.groups?.page ?? []));
}

/**
 * The chunks that the popup needs at once. By itself the bundler makes one of each set of modules that the same files share, sixty for the popup,
 * which waits longer for so many files than for what they hold. So that no other page loads much that it does not need, there is one of what
 * the importer needs too, one of what settings or welcome need, and one of what the workspace needs. What a module imports is needed
 * wherever that is: it lies in the chunk of its importer or in one before.
 */
const AT_ONCE: readonly { name: string; with: readonly string[] }[] = [
  { name: 'pages', with: ['import'] },
  { name: 'shown', with: ['settings', 'welcome'] },
  { name: 'review', with: ['workspace'] },
];

const groupsAtOnce = () =>
  AT_ONCE.map((chunk, nth) => ({
    priority: AT_ONCE.length - nth,
    name(id: string, bundle: { getModuleInfo: FactsOf }) {
      const pages = pagesOf(id, (each) => bundle.getModuleInfo(each));
      return pages.has('popup') && chunk.with.some((page) => pages.has(page)) ? chunk.name : null;
    },
  }));

interface Chunk {
  readonly moduleIds: readonly string[];
  /** Whether it is loaded by `import()`. */
  readonly isDynamicEntry: boolean;
}

function folderOfChunk({ moduleIds, isDynamicEntry }: Chunk): string {
  if (moduleIds.some((id) => SHARES_FOLDER.test(id)) && !moduleIds.some(isPage)) return 'folder/';
  if (isDynamicEntry && moduleIds.some((id) => IS_VIEW.test(id))) return 'views/';
  const writes = (id: string) => WRITES_FILES.test(id);
  const isForFiles = isDynamicEntry ? moduleIds.some(writes) : moduleIds.every(writes);
  return isForFiles ? 'files/' : '';
}

/** What a page begins with: its chunk is never loaded later. */
const isPage = (id: string) => /\/(?:main|app|show-face)\.tsx$/u.test(id);

const nameOfChunk = (chunk: Chunk) => `chunks/${folderOfChunk(chunk)}[name]-[hash].js`;

/** What one browser alone understands; each warns of the other's. */
const ONLY_IN: Record<string, UserManifest> = {
  chrome: { minimum_chrome_version: '122' },
  firefox: {
    browser_specific_settings: {
      gecko: {
        id: '{0e6b5a43-7c1d-4f0e-9a55-2f1f6f0c9b7e}',
        // 140 is the first with CSS highlights and with this declaration about data.
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/** What all code goes through, the worker's, too. */
const made = () => [
  escapeNoncharacters(),
  wordsAlone(),
  listsInOne(),
  noJsonSchema(),
  shortNamesOfSets(),
];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'components/public',
  vite: () => ({
    // Whoever imports a file of words takes the whole: a name for each of its parts would weigh more than many words.
    json: { namedExports: false, stringify: false },
    plugins: [
      {
        name: 'piyue:chunks-of-files',
        outputOptions: (options) => ({
          ...options,
          chunkFileNames: nameOfChunk,
          ...(options.codeSplitting === false
            ? {}
            : {
                codeSplitting: {
                  groups: [{ ...ZOD, priority: AT_ONCE.length + 1 }, ...groupsAtOnce()],
                },
              }),
        }),
      },
      ...made(),
    ],
    // The importer, which works beside its page; bundled by itself.
    worker: {
      format: 'es' as const,
      plugins: made,
    },
    resolve: {
      alias: [
        {
          // WXT's own tells every page that the extension is there.
          find: 'wxt/utils/content-script-context',
          replacement: fileURLToPath(
            new URL('entrypoints/content/silent-context.ts', import.meta.url),
          ),
        },
        {
          find: /^fflate$/u,
          replacement: fileURLToPath(
            new URL('lib/exchange/xlsx/zip-without-workers.ts', import.meta.url),
          ),
        },
      ],
    },
  }),
  hooks: {
    // The list of official sites is data; in the script itself it would be carried into every page.
    'entrypoints:resolved': (_, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'content-script')
          entrypoint.options.matches = [...OFFICIAL_MATCHES];
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
    // The sites of the content script once more: it is to enter tabs that were open before the extension was.
    host_permissions: [...OFFICIAL_MATCHES],
    // Asked for one site at a time, when the reader wants Piyue there always.
    optional_host_permissions: ['*://*/*'],
    options_ui: { page: 'settings.html', open_in_tab: true },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } } },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...ONLY_IN[browser],
  }),
});
