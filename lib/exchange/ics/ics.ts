import type { Collection } from '../../model/collection.ts';
import { quantityWords } from '../../text/quantity-words.ts';
import type { WriteFile } from '../exchange-file.ts';
import { nameOfFile } from '../file-name.ts';
import { judgedNotice } from '../judged-notice.ts';
import { stableId } from '../stable-id.ts';
import { noticeName } from '../tables/notice-cells.ts';
import { notesWithin, noteWords } from '../tables/remarks.ts';
import { sentenceAt, sentenceSpan } from '../tables/sentence-at.ts';
import { textFragmentUrl } from '../text-fragment.ts';
import { exchangeWords } from '../words/exchange-words.ts';
import type { ExchangeWords } from '../words/words.ts';
import { contentLine, textValue } from './content-line.ts';
import { type DueDay, dueDays } from './due-days.ts';

/** A moment as YYYYMMDDTHHMMSSZ (RFC 5545, 3.3.5). */
const stamp = (moment: number) => new Date(moment).toISOString().replace(/[-:]|\.\d{3}/gu, '');

/** Whoever puts events together: of what, and in which language. */
interface Calendar {
  readonly collection: Collection;
  readonly words: ExchangeWords;
}

function descriptionOf(due: DueDay, { collection, words }: Calendar): string {
  const { notice, finding, targets, bodies } = due;
  const notes = notesWithin(notice, sentenceSpan(notice.text, finding));
  return [
    sentenceAt(notice.text, finding),
    ...targets.map(
      (target) => `${words.kinds.target}：${target.indicator} ${quantityWords(target)}`,
    ),
    ...(bodies.length === 0 ? [] : [`${words.kinds.body}：${bodies.join('、')}`]),
    ...notes.map((written) => `${words.columns.note}：${noteWords(written, collection)}`),
    `${words.columns.source}：${noticeName(notice, words)}`,
  ].join('\n');
}

function eventOf(due: DueDay, calendar: Calendar): string {
  const { notice, day, line, what, finding } = due;
  const { title, docNumber } = notice.reading.notice;
  const url = textFragmentUrl(notice.url, sentenceAt(notice.text, finding));
  const id = stableId([docNumber ?? notice.url ?? title ?? '', day, String(line), what].join('\n'));
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `${id}@piyue`),
    contentLine('DTSTAMP', stamp(calendar.collection.made)),
    contentLine('DTSTART;VALUE=DATE', day.replaceAll('-', '')),
    contentLine('SUMMARY', textValue(what)),
    contentLine('DESCRIPTION', textValue(descriptionOf(due, calendar))),
    ...(url === undefined ? [] : [contentLine('URL', url)]),
    // A day that is due keeps nobody busy.
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/**
 * The days on which something is due as a calendar (iCalendar, RFC 5545): an event of one day for each measure and day. The same day of
 * the same notice has the same UID in every file, so that a calendar that takes a newer file does not show it twice. Undefined where no
 * day is named: a calendar without an event is none.
 */
export const writeIcs: WriteFile = (collection, options) => {
  const words = exchangeWords(options.language);
  const events = collection.notices
    .map(judgedNotice)
    .flatMap(dueDays)
    .map((due) => eventOf(due, { collection, words }));
  if (events.length === 0) return undefined;
  return {
    name: nameOfFile(collection, options, 'ics'),
    type: 'text/calendar; charset=utf-8',
    content: [
      contentLine('BEGIN', 'VCALENDAR'),
      contentLine('VERSION', '2.0'),
      contentLine('PRODID', '-//Piyue//Piyue//ZH'),
      ...events,
      contentLine('END', 'VCALENDAR'),
    ].join(''),
  };
};
