import type { FolderWords } from './folder-words.ts';

const many = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** English. */
export const folderWordsEn: FolderWords = {
  title: 'Team’s shared folder',
  about:
    'Choose a folder that all of you can read and write, on a network drive or a synchronised one. Piyue writes a file of its own there and reads those of your colleagues, so that notes come together without any server: whenever the popup, the side panel or this page is opened. Whoever can open the folder sees all your notes, verdicts and codes.',
  unsupported:
    'This browser lets no extension read or write a folder (Chrome and Edge do). Use Export in the popup to hand a bundle to your colleagues, and import theirs; notes are merged in the same way.',
  openImport: 'Import notes of others…',
  choose: 'Choose a folder…',
  chooseOther: 'Choose another…',
  uses: (folder) => `Using “${folder}”`,
  sync: 'Sync now',
  working: 'Syncing…',
  allow: 'Allow…',
  stop: 'Stop using it',
  stopped: 'No longer used. Your file is still in that folder; your notes are all here.',
  synced: (when) => `Last synced: ${when}`,
  came: (things, from) => `${many(things, 'change')} came in (${from}).`,
  conflicts: (things) =>
    `${things} of them in conflict with changes made here; both wordings are kept for you to choose in the notes.`,
  troubles: {
    permission:
      'The browser wants to ask you once more before Piyue may read and write this folder. If it offers “Allow on every visit”, choose that, and it will not ask again.',
    gone: 'The folder cannot be found now: a network drive may be off, or the folder may have been moved or renamed. Your notes are all here; syncing goes on when it is back.',
    'not-written':
      'The folder cannot be written: it may be read-only or full, or another program holds the file. Your notes are all here; it will be tried again.',
    wrong:
      'It was not synced, by a mistake of Piyue. Your notes are all here; it will be tried again.',
  },
  files: 'Files in the folder',
  noFiles:
    'No files yet: there will be when you have written a note or a colleague’s file arrives.',
  mine: ' (you)',
  unnamed: 'no name',
  written: (when, wordings) => `${when} · ${many(wordings, 'record')}`,
  faults: {
    locked: 'held by another program; will be read next time',
    cut: 'not whole, it may just be being written or synchronised; will be read next time',
    damaged: 'damaged or changed by somebody; its writer will write it again',
    'not-bundle': 'no bundle',
    'not-utf8': 'saved anew by another program, not in UTF-8',
    newer: 'written by a newer Piyue; update Piyue first',
    'too-large': 'larger than any bundle',
  },
  short: 'Shared folder: ',
  unread: (files) => `${many(files, 'file')} could not be read.`,
  look: 'Look',
  close: 'Close',
};
