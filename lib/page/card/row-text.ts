import type { CardPart, CardRow } from '../../model/mark.ts';
import type { Names } from '../../model/names.ts';
import type { Say } from './card-content.ts';

/** What a row of a card tells, in the language of the interface; reasons make one sentence. */
export function rowText({ label, parts }: CardRow, say: Say): string {
  const said = parts.map((part) => partText(part, say));
  return label === 'why' ? said.join(say('why_and')) + say('why_end') : said.join(' · ');
}

function partText(part: CardPart, say: Say): string {
  if ('word' in part) return say(part.word, part.about);
  if ('text' in part) return part.text;
  if ('name' in part) return part.name[say('card_language') as keyof Names] ?? part.name.en;
  const day = new Intl.DateTimeFormat(say('card_language'), { dateStyle: 'long', timeZone: 'UTC' });
  return day.format(new Date(part.date));
}
