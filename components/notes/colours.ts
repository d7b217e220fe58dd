import type { NoteColour } from '../../lib/model/note.ts';

/** The colours of notes, in the order in which they are offered. */
export const COLOURS: readonly NoteColour[] = [
  'yellow',
  'blue',
  'green',
  'orange',
  'purple',
  'grey',
];
