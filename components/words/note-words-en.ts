import type { NoteWords } from './note-words.ts';

/** English. */
export const noteWordsEn: NoteWords = {
  list: 'Notes on this notice',
  filterHint: 'Filter by note, passage or name',
  colourFilter: 'These colours only',
  none: {
    title: 'No notes yet',
    text: 'Select words in the notice to write on them, or write on the whole notice.',
  },
  noMatch: { title: 'No note matches', text: 'Try another word, or take the colour filter off.' },
  failures: {
    newer: {
      title: 'The notebook is from a newer version',
      text: 'A newer Piyue has written it, and this one leaves it alone. Please update the extension.',
    },
    unavailable: {
      title: 'No notes can be shown here',
      text: 'The browser gives this list no storage here, as in private windows of Firefox. What you save on the page itself is kept, unless it says otherwise there. Open the notice in an ordinary window to see it here.',
    },
    full: {
      title: 'Storage is full',
      text: 'The disk or the browser’s storage is full. Make room, then try again.',
    },
    failed: {
      title: 'Something went wrong',
      text: 'The notebook could not be read or written. Please try again.',
    },
  },
  notSaved: (reason) => `Not saved. ${reason} What you wrote is still here.`,
  drafts: 'Left unfinished',
  change: 'A change of a note',
  resume: 'Go on writing',
  discard: 'Discard',
  former: (count) =>
    `Another notice stood at this address, with ${count === 1 ? '1 note' : `${count} notes`}:`,
  unplaced: 'Without a certain place on this page',
  whole: 'Whole notice',
  highlight: 'Highlighted only',
  colours: {
    yellow: 'Yellow',
    blue: 'Blue',
    green: 'Green',
    orange: 'Orange',
    purple: 'Purple',
    grey: 'Grey',
  },
  states: {
    moved: 'text has changed',
    ambiguous: 'several places',
    orphan: 'not on this page',
    conflict: 'several versions',
  },
  wasRemoved: 'This passage was taken out of the text:',
  whatChanged: 'What has changed in the text:',
  accept: 'It is about the words as they are now',
  places: (count) => `The same words stand in ${count} places. Which is meant?`,
  putHere: (number) => `It is place ${number}`,
  select: 'Select its words on the page',
  conflict:
    'This note was changed twice at once, and both versions are kept. Use one or merge them.',
  conflictWithDeletion:
    'This note was deleted in one place and changed in another. Use what was changed, or delete it.',
  choose: 'Use this version',
  merge: 'Merge',
  unnamed: 'no name',
  addWhole: 'Write on the whole notice',
  text: 'Note',
  tags: 'Tags, parted by commas',
  colour: 'Colour',
  save: 'Save',
  cancel: 'Cancel',
  edit: 'Edit',
  remove: 'Delete',
  history: 'History',
  current: 'present version',
  restore: 'Restore',
  deletion: 'Deleted',
  deleted: 'Note deleted.',
  undo: 'Undo',
  close: 'Close',
  keys: '↑ ↓ move   ↵ go to text   E edit   Del delete',
};
