import { codeWordsEn } from './code-words.ts';
import { exportWordsEn } from './export-words-en.ts';
import { noteWordsEn } from './note-words-en.ts';
import { verdictWordsEn } from './verdict-words.ts';
import type { Words } from './words.ts';

const anyOf = new Intl.ListFormat('en', { type: 'disjunction' });

/** English. */
export const en: Words = {
  lang: 'en',
  name: 'Piyue',
  kinds: {
    measure: 'Measures',
    target: 'Targets',
    must: 'Must',
    prohibit: 'Must not',
    deadline: 'Deadlines',
    body: 'Bodies',
  },
  kindOfOne: {
    measure: 'Measure',
    target: 'Target',
    must: 'Must',
    prohibit: 'Must not',
    deadline: 'Deadline',
    body: 'Body',
  },
  kindSwitches: 'Kinds lit on the page',
  kindSwitchTip: (kind, on) => (on ? `Stop lighting: ${kind}` : `Light: ${kind}`),
  docNumber: 'No.',
  issuers: 'Issued by',
  date: 'Date',
  genre: 'Kind',
  filter: 'Filter',
  filterHint: 'Filter by text, body or number',
  outline: 'Measures and targets',
  rowsLeft: (rows) => (rows === 1 ? '1 row' : `${rows} rows`),
  noMatch: {
    title: 'Nothing matches',
    text: 'Try another word, in simplified or traditional characters.',
  },
  allHidden: { title: 'All hidden', text: 'Every kind is switched off above. Switch one on.' },
  nothingFound: {
    title: 'No measures or targets found',
    text: 'The whole text was read: no measure, duty, deadline, responsible body or target in it.',
  },
  changes: {
    increase: 'increase',
    decrease: 'decrease',
    limit: 'limit',
    frequency: 'frequency',
  },
  by: (date) => `by ${date}`,
  inherited: 'inherited',
  roles: { lead: 'lead', responsible: 'in charge', support: 'support' },
  modalities: { must: 'must', prohibit: 'must not' },
  keys: '↑ ↓ move   ↵ go to text   ? why   / filter',
  readAnywayNote: 'Does not look like a notice; read because you asked.',
  situations: {
    waiting: { title: 'Reading…', text: 'The page is still loading or being read.' },
    slow: {
      title: 'The page is not ready yet',
      text: 'It has not answered for a while. This list fills as soon as it does; or reload the page.',
    },
    'not-notice': {
      title: 'Not an official notice',
      text: 'This page does not look like one, so nothing was lit.',
    },
    foreign: {
      title: 'This page has not been read',
      text: 'Piyue runs by itself on government sites only. Elsewhere it reads when you say so.',
    },
    off: { title: 'Switched off on this site', text: 'Piyue reads and lights nothing here.' },
    'file-page': {
      title: 'Local files are closed to Piyue',
      text: 'Turn on “Allow access to file URLs” for Piyue on the browser’s extensions page, then reload.',
    },
    'no-access': {
      title: 'The browser keeps Piyue out',
      text: 'Browser pages and extension stores are closed to extensions. If this is an ordinary page, click Piyue’s toolbar button on it and try again.',
    },
    'too-long': {
      title: 'Too long to read',
      text: 'This page has more than a million characters. Open one notice of it by itself.',
    },
    'no-text': {
      title: 'No Chinese text found',
      text: 'The page holds next to none; the notice may be an image, a PDF or an attachment.',
    },
    failed: {
      title: 'Reading failed',
      text: 'Something went wrong. Reload the page to try again.',
    },
  },
  lacks: (signs) => `Found no ${anyOf.format(signs)}, so nothing was lit.`,
  signs: {
    docNumber: 'document number',
    issuers: 'issuing body',
    addressees: 'addressees',
    measures: 'measures',
  },
  readAnyway: 'Read this page anyway',
  readPage: 'Read this page',
  retry: 'Try again',
  always: (host) => `Always run on ${host}`,
  stopAlways: (host) => `No longer run on ${host} by itself`,
  switchOff: (host) => `Switch off on ${host}`,
  switchOn: (host) => `Switch on on ${host}`,
  why: 'Why?',
  whyByPlace: 'Known by where it stands in the text.',
  settings: 'Settings',
  workspace: 'Workspace',
  ownDamaged: 'Your own words cannot be read.',
  views: 'What to look at',
  findings: 'Findings',
  notes: 'Notes',
  openPanel: 'Open in side panel',
  aboutNotes: noteWordsEn,
  aboutExport: exportWordsEn,
  aboutCodes: codeWordsEn,
  aboutVerdicts: verdictWordsEn,
};
