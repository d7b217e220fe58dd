import type { NoticeWords } from './notice-words.ts';

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** English. */
export const noticeWordsEn: NoticeWords = {
  toLibrary: 'Library',
  original: 'Open the page',
  found: 'What was found',
  showFound: 'What was found',
  text: 'The text as it was kept',
  notesHere: 'Notes on this paragraph',
  wholeNotes: 'Notes on the whole notice',
  unplaced: 'Notes without a certain place in the text',
  selection: 'With the selected words',
  write: 'Write a note',
  putHere: 'It is about these words',
  selecting: 'Select the words that the note is about, then press “It is about these words”.',
  giveUp: 'Leave it as it is',
  writing: 'New note',
  card: 'Mark',
  close: 'Close',
  keys: '↑ ↓ move between marks · Enter opens · Esc closes · / search',
  compare: 'Compare with the page now',
  back: 'Back to the text',
  looking: 'Reading the page as it is now…',
  noTab: {
    title: 'The page of this notice is not open',
    text: 'Piyue itself asks nothing of the network. Press “Open the page”: once it is read, it is compared here. If it is open already, look whether its address is the same.',
  },
  openPage: 'Open the page',
  lookAgain: 'Look again',
  unreadable: {
    title: 'The text of the page cannot be read',
    text: 'It may not be loaded yet, or be no official site. Click Piyue’s icon in its tab, then come back and press “Look again”.',
  },
  otherNotice:
    'Another notice stands at this address now. Below is what differs between the two; look well before you decide.',
  same: { title: 'Nothing has changed', text: 'The kept text and the page are the same.' },
  counts: (changed, added, removed) =>
    `${counted(changed, 'paragraph')} changed, ${added} added, ${removed} removed`,
  previous: 'Previous',
  next: 'Next',
  unchanged: (lines) => `… ${counted(lines, 'paragraph')} unchanged …`,
  difference: 'Difference',
  fate: 'What becomes of the notes',
  fates: ({ found, moved, unsure, gone }) =>
    `${found} found as they were, ${moved} on changed words, ${unsure} in no certain place, ${gone} not found`,
  states: { moved: 'Words changed', ambiguous: 'Place uncertain', orphan: 'Not found' },
  takeOver: 'Keep the present text instead',
  tookOver: 'The present text is kept now, and the notes came along.',
  compareKeys: 'N next · P previous · Esc back to the text',
};
