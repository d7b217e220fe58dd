import type { CheckingWords } from './checking-words.ts';

/** English. */
export const checkingWordsEn: CheckingWords = {
  title: 'Check the findings',
  about:
    'Say of each finding whether it is right, wrong, or what it should say. Your corrections are kept beside what the machine read, and count in its place everywhere.',
  notices: 'Among',
  allNotices: (count) => (count === 1 ? 'The only notice' : `All ${count} notices`),
  tags: 'By tag',
  each: 'One notice',
  order: 'Order',
  orders: { doubt: 'In doubt first', text: 'As in the text' },
  kinds: 'What to check',
  gathering: (done, of) => `Gathering: ${done} of ${of} notices`,
  stop: 'Stop',
  stopped: (done, of) => `Gathered ${done} of ${of} notices`,
  goOn: 'Go on gathering',
  progress: (judged, all, today) => `${judged} of ${all} judged, ${today} today`,
  failed: { title: 'The notebook failed', text: 'It could not be read or written. Try again.' },
  waiting: { title: 'Looking for what to check', text: 'One moment.' },
  done: {
    title: 'All of it is judged',
    text: 'Choose other notices or kinds, or see below how precise the machine was.',
  },
  skipped: (count) => `${count} skipped.`,
  again: 'Back to what was skipped',
  finding: 'The finding to judge',
  skip: 'Skip',
  note: 'Write a note',
  undo: 'Undo the last step',
  keys: '1 right · 2 wrong · 3 correct · 4 skip · 5 note · Z undo',
  said: (answer) => `The one before: ${answer}`,
  precision: 'How precise the machine was, as you judged so far',
  definition:
    'Found = (right + corrected) ÷ judged: there is something of this kind in this place, whatever its details. Exact = right ÷ judged: its details are right, too. In brackets the 95 % confidence interval (Wilson, 1927). What the machine missed is not in this table.',
  columns: {
    kind: 'Kind',
    right: 'Right',
    corrected: 'Corrected',
    wrong: 'Wrong',
    judged: 'Judged',
    found: 'Found',
    exact: 'Exact',
  },
  exportGold: 'Export as annotated examples',
  exportAbout:
    'What you judged as right, or corrected, in these notices, as annotated examples (ZIP: the text as .txt, the annotations as .gold.json).',
  exporting: (done, of) => `Exporting: ${done} of ${of} notices`,
  exported: (file) => `Saved as ${file}`,
  nothingJudged: 'Nothing in these notices was judged as right or corrected yet.',
};
