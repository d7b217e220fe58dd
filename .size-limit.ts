import { loadedBy } from './tests/support/loaded-by.ts';

const BUILD = '.output/chrome-mv3';
/** Pages load the words of one language; the three weigh about the same. */
const ONE_LANGUAGE = `${BUILD}/chunks/zh-cn-*`;

/** What each part of the built extension may weigh, minified and not compressed, for it is read from the disk. */
const limits: readonly { name: string; path: string | string[]; limit: string }[] = [
  {
    name: 'content scripts and their styles',
    path: `${BUILD}/content-scripts/*`,
    limit: '17.5 kB',
  },
  { name: 'content scripts', path: `${BUILD}/content-scripts/*.js`, limit: '15 kB' },
  { name: 'pen (in notices)', path: `${BUILD}/pen.js`, limit: '48 kB' },
  { name: 'background', path: `${BUILD}/background.js`, limit: '848 kB' },
  {
    name: 'popup as it opens',
    path: [...loadedBy(BUILD, ['popup.html']), ONE_LANGUAGE],
    limit: '410 kB',
  },
  {
    name: 'side panel as it opens',
    path: [...loadedBy(BUILD, ['sidepanel.html']), ONE_LANGUAGE],
    limit: '410 kB',
  },
  {
    name: 'what writes files (loaded when a file is wanted)',
    path: [`${BUILD}/chunks/files/*`, `${BUILD}/chunks/text-fragment-*`],
    limit: '130 kB',
  },
  {
    name: 'team’s shared folder (loaded where one is chosen)',
    path: [`${BUILD}/chunks/folder/*`, `${BUILD}/chunks/plan-wordings-*`],
    limit: '32 kB',
  },
  { name: 'settings page as it opens', path: loadedBy(BUILD, ['settings.html']), limit: '290 kB' },
  {
    name: 'sentence to try words on (loaded with what reads a notice)',
    path: `${BUILD}/chunks/trial-*`,
    limit: '504 kB',
  },
  {
    name: 'import page and its worker',
    path: [...loadedBy(BUILD, ['import.html']), `${BUILD}/assets/import-worker-*`],
    limit: '500 kB',
  },
  {
    name: 'views of the workspace (loaded when one is opened)',
    path: `${BUILD}/chunks/views/*`,
    limit: '140 kB',
  },
  { name: 'workspace', path: loadedBy(BUILD, ['workspace.html']), limit: '600 kB' },
];

export default limits.map((limit) => ({ ...limit, brotli: false }));
