import type { ImportWords } from './import-words.ts';

const many = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** English. */
export const importWordsEn: ImportWords = {
  title: 'Import notes',
  about:
    'Reads bundles of Piyue, W3C Web Annotations and exports of Hypothesis (JSON), and REFI-QDA projects and codebooks (qdpx, qdc). You see what is in a file before anything is taken.',
  choose: 'Choose a file…',
  orDrop: 'or drop one anywhere on this page.',
  reading: (file) => `Checking “${file}”…`,
  broken: (file) => `Nothing of “${file}” was taken; your notebook is as it was.`,
  failures: {
    'too-large': 'It is larger than any file of notes.',
    'not-bundle': 'It is no bundle.',
    'not-utf8': 'It is not in UTF-8; another program may have saved it anew. Take the original.',
    newer: 'A newer Piyue wrote it. Update Piyue first.',
    cut: 'It is not whole; its download may have been broken off.',
    damaged: 'It is damaged, or somebody changed it.',
    'not-json': 'It is no JSON, or not whole.',
    'no-annotations': 'There are no annotations in it.',
    'not-xml': 'It is no well-formed XML, or not whole.',
    'not-zip': 'It is no archive, or not whole.',
    'no-codebook': 'There is no codebook in it.',
    'no-project': 'There is no QDA project in it.',
  },
  plan: (file) => `“${file}” holds:`,
  sorts: {
    new: (count) => `${count} new`,
    changed: (count) => `${count} changed`,
    deleted: (count) => `${count} deleted`,
    conflict: (count) => `${count} in conflict (both wordings are kept for you to choose)`,
    same: (count) => `${count} the same as here`,
  },
  sort: {
    new: 'new',
    changed: 'changed',
    deleted: 'deleted',
    conflict: 'conflict',
    same: 'the same',
  },
  nothing: 'It holds nothing that is not here already.',
  kinds: {
    note: 'Note',
    verdict: 'Verdict',
    code: 'Code',
    notice: 'Notice',
    'follow-up': 'Follow-up',
  },
  before: 'Here it says:',
  gone: '(deleted)',
  unnamed: 'unnamed',
  leftOut: {
    machine: (count) => `${many(count, 'finding')} of a machine left out; Piyue finds its own`,
    'no-page': (count) => `${count} on no web page left out`,
    'no-words': (count) => `${count} without words of the page left out`,
    'too-long': (count) => `${count} too long left out`,
    malformed: (count) => `${count} not as the format has it left out`,
    'no-notice': (count) =>
      `${count} on notices that are not here; open them and write a note first`,
    refused: (count) => `${count} that contradict what is here left out`,
  },
  more: (count) => `${count} more`,
  takeAll: (count) => `Import all (${count})`,
  takeChosen: (count) => `Import the chosen (${count})`,
  takeNone: 'Import nothing',
  saving: 'Saving…',
  stop: 'Stop',
  stopped: 'Stopped; your notebook is as it was.',
  done: (count) => `Imported ${many(count, 'record')}.`,
  undone: 'Taken back; all is as it was.',
  undoneBut: (kept) => `Taken back, but for ${many(kept, 'record')} that somebody changed since.`,
};
