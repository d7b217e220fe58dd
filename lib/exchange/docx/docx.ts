import { strToU8, zipSync } from 'fflate';
import type { Collection } from '../../model/collection.ts';
import type { WriteFile } from '../exchange-file.ts';
import { nameOfFile } from '../file-name.ts';
import { judgedNotice } from '../judged-notice.ts';
import { exchangeWords } from '../words/exchange-words.ts';
import type { ExchangeWords } from '../words/words.ts';
import { element } from '../xml/element.ts';
import { commentsXml, numberNotes } from './comments.ts';
import { collectLinks, linkId } from './links.ts';
import { noticeXml } from './notice-document.ts';
import { paragraph, run } from './runs.ts';
import { STYLES } from './styles.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORDS = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACES = { 'xmlns:w': MAIN, 'xmlns:r': RELATIONS };
/** ZIP archives know no earlier day. */
const FIRST_TIME = Date.UTC(1980, 0, 2);

/** A4 across 210 mm, margins of 20 mm. */
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';

const part = (name: string, content: string) => XML + element(name, NAMESPACES, content);

const TYPES = [
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  ...['document.main', 'styles', 'comments'].map(
    (kind) =>
      `<Override PartName="/word/${kind.replace('.main', '')}.xml" ContentType="${WORDS}.${kind}+xml"/>`,
  ),
].join('');

/** What a part refers to: another part of the archive, or an address outside of it. */
interface Target {
  readonly path?: string;
  readonly url?: string;
}

function relation(id: string, type: string, { path, url }: Target): string {
  return element('Relationship', {
    Id: id,
    Type: `${RELATIONS}/${type}`,
    Target: path ?? url,
    TargetMode: path === undefined ? 'External' : undefined,
  });
}

function relations(items: readonly string[]): string {
  return XML + element('Relationships', { xmlns: `${PACKAGE}/relationships` }, items.join(''));
}

/** The parts of the document by their paths in its archive (ECMA-376 part 2: Open Packaging Conventions). */
function partsOf(collection: Collection, words: ExchangeWords): Record<string, string> {
  const links = collectLinks();
  const numbered = numberNotes(collection);
  const notices = collection.notices
    .map(judgedNotice)
    .map((notice) => noticeXml(notice, { words, links, numbered }));
  const body = [...notices, paragraph(run(words.madeWith), 'Fact'), PAGE].join('\n');
  return {
    '[Content_Types].xml': XML + element('Types', { xmlns: `${PACKAGE}/content-types` }, TYPES),
    '_rels/.rels': relations([
      relation('document', 'officeDocument', { path: 'word/document.xml' }),
    ]),
    'word/document.xml': part('w:document', element('w:body', {}, body)),
    'word/styles.xml': part('w:styles', STYLES),
    'word/comments.xml': part('w:comments', commentsXml({ collection, words, numbered })),
    'word/_rels/document.xml.rels': relations([
      relation('styles', 'styles', { path: 'styles.xml' }),
      relation('comments', 'comments', { path: 'comments.xml' }),
      ...links.urls.map((url, index) => relation(linkId(index), 'hyperlink', { url })),
    ]),
  };
}

/**
 * The report as a document for Word, WPS and LibreOffice (Office Open XML, ECMA-376): the notices with their marks, notes as comments beside
 * their words, targets as a table, the headings of the text in the navigation.
 */
export const writeDocx: WriteFile = (collection, options) => {
  const parts = Object.entries(partsOf(collection, exchangeWords(options.language)));
  const files = Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)]));
  return {
    name: nameOfFile(collection, options, 'docx'),
    type: `${WORDS}.document`,
    content: zipSync(files, { mtime: Math.max(collection.made, FIRST_TIME) }),
  };
};
