import { expect, test } from 'vitest';
import en from '../../components/public/_locales/en/messages.json' with { type: 'json' };
import hans from '../../components/public/_locales/zh_CN/messages.json' with { type: 'json' };
import hant from '../../components/public/_locales/zh_TW/messages.json' with { type: 'json' };
import { cardLabelSchema, cardWordSchema, markKinds } from '../../lib/model/mark.ts';
import { noteWords } from '../../lib/page/notes/note-words.ts';

const NEEDED = [
  ...cardWordSchema.options,
  ...cardLabelSchema.options.map((label) => `label_${label}`),
  ...markKinds.map((kind) => `kind_${kind}`),
  ...noteWords,
  'why_and',
  'why_end',
  'card_close',
  'card_language',
];

test.each(Object.entries({ en, hans, hant }))('the card finds all its words in %s', (_, words) => {
  const known: Readonly<Record<string, { message: string }>> = words;
  expect(NEEDED.filter((key) => !known[key]?.message)).toEqual([]);
});
