import type { Block } from '../../model/block.ts';
import type { CollectedNote, CollectedNotice } from '../../model/collection.ts';
import type { Span } from '../../model/span.ts';
import { marksOf } from '../../reading/marks.ts';
import { type LitSpan, litPieces } from '../../text/lit-pieces.ts';
import { oneLine } from '../plain-characters.ts';
import { noticeFacts } from '../tables/notice-facts.ts';
import { webAddress } from '../text-fragment.ts';
import type { ExchangeWords } from '../words/words.ts';
import { commentEnd, commentStart, type Numbered } from './comments.ts';
import type { Links } from './links.ts';
import { paragraph, run, runLook } from './runs.ts';
import { targetTableXml } from './target-table.ts';

/** What a document is made with. */
export interface DocumentSources {
  readonly words: ExchangeWords;
  readonly links: Links;
  readonly numbered: Numbered;
}

/** Headings in the text stand below the document's own two levels; Word's navigation shows them all. */
const DEEPEST = 6;

const spanOf = ({ place }: CollectedNote): Span | undefined =>
  'span' in place ? place.span : undefined;

function styleOf({ role, level = 1 }: Block): string {
  if (role === 'heading') return `Heading${Math.min(level + 2, DEEPEST)}`;
  return role === 'title' ? 'NoticeTitle' : 'Text';
}

/** A note whose words begin in a block, with where they end in it. */
interface Placed {
  readonly note: CollectedNote;
  readonly from: number;
  readonly to: number;
}

function notesIn({ from, to }: Block, notes: readonly CollectedNote[]): Placed[] {
  return notes.flatMap((note) => {
    const span = spanOf(note);
    if (span === undefined || span.from < from || span.from >= to) return [];
    return [{ note, from: span.from, to: Math.min(span.to, to) }];
  });
}

/** A line of the text with its marks, and comments on the words that notes are about. */
function blockXml(
  block: Block,
  { text, lit, notes }: { text: string; lit: readonly LitSpan[]; notes: readonly CollectedNote[] },
  numbered: Numbered,
): string {
  const placed = notesIn(block, notes);
  const cuts = placed.map(({ from, to }) => ({ from, to, style: 'note' }));
  const pieces = litPieces(block, [...lit, ...cuts]).map(({ from, to, styles }) => [
    ...placed.filter((each) => each.from === from).map(({ note }) => commentStart(note, numbered)),
    run(text.slice(from, to), runLook(styles)),
    ...placed.filter((each) => each.to === to).map(({ note }) => commentEnd(note, numbered)),
  ]);
  return paragraph(pieces.flat().join(''), styleOf(block));
}

/** The notice's title; notes on the whole of it, and those that have lost their words, are comments on it. */
function titleXml({ reading, notes = [] }: CollectedNotice, { words, numbered }: DocumentSources) {
  const loose = notes.filter((note) => spanOf(note) === undefined);
  const title = run(oneLine(reading.notice.title ?? '') || words.untitled);
  const starts = loose.map((note) => commentStart(note, numbered));
  const ends = loose.map((note) => commentEnd(note, numbered));
  return paragraph([...starts, title, ...ends].join(''), 'Heading1');
}

/** One notice: its title and fields, its targets as a table, its text with marks and comments. */
export function noticeXml(notice: CollectedNotice, sources: DocumentSources): string {
  const { words, links, numbered } = sources;
  const { reading, text, notes = [] } = notice;
  const facts = noticeFacts(notice, words).map(([name, value]) => run(`${name}：${value}`));
  const url = webAddress(notice.url);
  const address = url === undefined ? [] : [run(`${words.columns.url}：`) + links.link(url, url)];
  const table = targetTableXml(notice, words, links);
  const lit = marksOf(reading, text).map(({ kind, from, to }) => ({ style: kind, from, to }));
  const blocks = reading.blocks.filter(({ role }) => role !== 'chrome');
  return [
    titleXml(notice, sources),
    ...[...facts, ...address].map((fact) => paragraph(fact, 'Fact')),
    ...(table === '' ? [] : [paragraph(run(words.tables.targets), 'Heading2'), table]),
    paragraph(run(words.fullText), 'Heading2'),
    ...blocks.map((block) => blockXml(block, { text, lit, notes }, numbered)),
  ].join('\n');
}
