import type { CollectedNotice, Collection } from '../../model/collection.ts';
import type { WriteFile } from '../exchange-file.ts';
import { nameOfFile } from '../file-name.ts';
import { judgedNotice } from '../judged-notice.ts';
import { codeNames, passageOf } from '../tables/note-table.ts';
import { noticeFacts } from '../tables/notice-facts.ts';
import { textFragmentUrl, webAddress } from '../text-fragment.ts';
import { exchangeWords } from '../words/exchange-words.ts';
import type { ExchangeWords } from '../words/words.ts';
import { escapeMarkdown, markdownLink } from './escape.ts';
import { frontMatter } from './front-matter.ts';
import { outlineMarkdown } from './outline.ts';

function headOf(notice: CollectedNotice, words: ExchangeWords): string[] {
  const { title } = notice.reading.notice;
  const url = webAddress(notice.url);
  const facts = noticeFacts(notice, words).map(
    ([name, value]) => `- ${escapeMarkdown(name)}：${escapeMarkdown(value)}`,
  );
  const link = url === undefined ? [] : [`- ${markdownLink(words.toSource, url)}`];
  return [`# ${escapeMarkdown(title ?? words.untitled)}`, [...facts, ...link].join('\n')];
}

/** What people wrote, each under the words that it is on. */
function notesOf(notice: CollectedNotice, collection: Collection, words: ExchangeWords): string[] {
  const notes = (notice.notes ?? []).map((written) => {
    const passage = passageOf(written, notice.text);
    const url = passage === '' ? undefined : textFragmentUrl(notice.url, passage);
    const quote = passage === '' ? words.places.whole : passage;
    const link = url === undefined ? '' : ` ${markdownLink(words.toSource, url)}`;
    const said = [...codeNames(written, collection), ...written.note.tags, written.by.name];
    const day = new Date(written.changed).toISOString().slice(0, 10);
    return [
      `> ${escapeMarkdown(quote)}${link}`,
      ...written.note.text.split(/\n{1,99}/u).map(escapeMarkdown),
      `— ${[...said.map(escapeMarkdown), day].join(' · ')}`,
    ]
      .filter((line) => line !== '')
      .join('\n\n');
  });
  return notes.length === 0 ? [] : [`## ${words.tables.notes}`, ...notes];
}

/**
 * The notices as Markdown (CommonMark with Obsidian's properties): what was found under the headings of the text, each paragraph as a
 * block quote with a link to its words in the page.
 */
export const writeMarkdown: WriteFile = (collection, options) => {
  const words = exchangeWords(options.language);
  const [only] = collection.notices;
  const parts = collection.notices
    .map(judgedNotice)
    .flatMap((notice) => [
      ...headOf(notice, words),
      ...outlineMarkdown(notice, words),
      ...notesOf(notice, collection, words),
    ]);
  const properties = only !== undefined && collection.notices.length === 1 ? frontMatter(only) : '';
  return {
    name: nameOfFile(collection, options, 'md'),
    type: 'text/markdown; charset=utf-8',
    content: `${properties}${[...parts, `*${escapeMarkdown(words.madeWith)}*`].join('\n\n')}\n`,
  };
};
