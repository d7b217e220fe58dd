import type { Block } from '../../model/block.ts';
import type { CollectedNote, CollectedNotice, Collection } from '../../model/collection.ts';
import { type MarkKind, markKinds } from '../../model/mark.ts';
import type { Span } from '../../model/span.ts';
import { commitments } from '../../reading/commitments.ts';
import { marksOf } from '../../reading/marks.ts';
import type { LitSpan } from '../../text/lit-pieces.ts';
import { normalise } from '../../text/normalise.ts';
import { quantityWords } from '../../text/quantity-words.ts';
import { codeNames, passageOf } from '../tables/note-table.ts';
import { noticeFacts } from '../tables/notice-facts.ts';
import { verdictWords } from '../tables/remarks.ts';
import { sentenceAt } from '../tables/sentence-at.ts';
import { textFragmentUrl, webAddress } from '../text-fragment.ts';
import type { ExchangeWords } from '../words/words.ts';
import { escapeHtml } from './escape.ts';
import { litText } from './lit-text.ts';

interface Report {
  readonly notice: CollectedNotice;
  readonly collection: Collection;
  readonly words: ExchangeWords;
}

function linkHtml(words: string, url: string | undefined): string {
  if (url === undefined) return escapeHtml(words);
  return `<a href="${escapeHtml(url)}" rel="noreferrer noopener">${escapeHtml(words)}</a>`;
}

function headHtml({ notice, words }: Report): string {
  const facts = noticeFacts(notice, words).map(
    ([name, value]) => `<dt>${escapeHtml(name)}</dt><dd><bdi>${escapeHtml(value)}</bdi></dd>`,
  );
  const url = webAddress(notice.url);
  const address =
    url === undefined ? '' : `<dt>${words.columns.url}</dt><dd>${linkHtml(url, url)}</dd>`;
  const title = notice.reading.notice.title ?? words.untitled;
  return `<h1><bdi>${escapeHtml(title)}</bdi></h1><dl>${facts.join('')}${address}</dl>`;
}

const spanOf = ({ place }: CollectedNote): Span | undefined =>
  'span' in place ? place.span : undefined;

function noteHtml(written: CollectedNote, { notice, collection, words }: Report): string {
  const { note, by, changed } = written;
  const passage = passageOf(written, notice.text);
  const quote = spanOf(written) || passage === '' ? '' : `「${passage}」 `;
  const about = [...codeNames(written, collection), ...note.tags, by.name];
  const day = new Date(changed).toISOString().slice(0, 10);
  const place = written.place.state === 'exact' ? [] : [words.places[written.place.state]];
  return `<div class="${note.colour}">${escapeHtml(quote + note.text)}<br><small>${escapeHtml([...about, day, ...place].join(' · '))}</small></div>`;
}

function blockHtml(block: Block, lit: readonly LitSpan[], report: Report): string {
  const { text, notes = [] } = report.notice;
  const own = notes.filter((written) => {
    const span = spanOf(written);
    return span !== undefined && span.from >= block.from && span.from < block.to;
  });
  const words = `<p class="${block.role === 'heading' || block.role === 'title' ? block.role : 'text'}">${litText(text, block, lit)}</p>`;
  const beside = own.map((written) => noteHtml(written, report)).join('');
  return `<div class="row">${words}${beside === '' ? '' : `<aside>${beside}</aside>`}</div>`;
}

/** What the marks mean that stand in the text below. */
function legendHtml(kinds: ReadonlySet<MarkKind>, words: ExchangeWords): string {
  const names = markKinds
    .filter((kind) => kinds.has(kind))
    .map((kind) => `<mark class="${kind}">${words.kinds[kind]}</mark>`);
  return names.length === 0 ? '' : `<p class="legend">${names.join('　')}</p>`;
}

/** The text with its marks, and what was written on it beside it; notes without a place in it stand before it. */
function textHtml(report: Report): string {
  const { reading, text, notes = [] } = report.notice;
  const marks = marksOf(reading, text);
  const lit: LitSpan[] = [
    ...marks.map(({ kind, from, to }) => ({ style: kind, from, to })),
    ...notes.flatMap((written) => {
      const span = spanOf(written);
      return span === undefined ? [] : [{ style: `note ${written.note.colour}`, ...span }];
    }),
  ];
  const loose = notes.filter((written) => spanOf(written) === undefined);
  const blocks = reading.blocks.filter(({ role }) => role !== 'chrome');
  return [
    `<h2>${report.words.fullText}</h2>`,
    legendHtml(new Set(marks.map(({ kind }) => kind)), report.words),
    loose.length === 0
      ? ''
      : `<aside>${loose.map((written) => noteHtml(written, report)).join('')}</aside>`,
    `<section class="${notes.length > loose.length ? 'noted' : 'plain'}">`,
    ...blocks.map((block) => blockHtml(block, lit, report)),
    '</section>',
  ].join('\n');
}

function targetsHtml({ notice, words }: Report): string {
  const { columns, tables } = words;
  const isJudged = notice.verdicts?.some(({ kind }) => kind === 'target') ?? false;
  const rows = commitments(notice.reading).map((target) => {
    const sentence = sentenceAt(notice.text, target);
    const amount = target.implicit ? normalise(target.quote).text : quantityWords(target);
    const source = linkHtml(sentence, textFragmentUrl(notice.url, sentence));
    const said = verdictWords(notice, ['target', target], words);
    const verdict = isJudged ? `<td>${escapeHtml(said)}</td>` : '';
    return `<tr><td class="indicator">${escapeHtml(target.indicator)}</td><td class="amount">${escapeHtml(amount)}</td><td class="day">${target.deadline ?? ''}</td>${verdict}<td>${source}</td></tr>`;
  });
  if (rows.length === 0) return '';
  const names = [
    ...[columns.indicator, columns.value, columns.deadline],
    ...(isJudged ? [columns.verdict] : []),
    columns.words,
  ];
  const header = names.map((name) => `<th scope="col">${name}</th>`).join('');
  return `<h2>${tables.targets}</h2><table><thead><tr>${header}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

/** One notice of a report: its fields, its targets as a table, its text with marks and notes. */
export function noticeReport(report: Report): string {
  return `<article>${headHtml(report)}\n${targetsHtml(report)}\n${textHtml(report)}</article>`;
}
