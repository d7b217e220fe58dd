import type { CollectedNotice } from '../../model/collection.ts';
import { commitments } from '../../reading/commitments.ts';
import { normalise } from '../../text/normalise.ts';
import { quantityWords } from '../../text/quantity-words.ts';
import { verdictWords } from '../tables/remarks.ts';
import { sentenceAt } from '../tables/sentence-at.ts';
import { textFragmentUrl } from '../text-fragment.ts';
import type { ExchangeWords } from '../words/words.ts';
import { element } from '../xml/element.ts';
import type { Links } from './links.ts';
import { paragraph, run } from './runs.ts';

/** Widths of the columns, in twentieths of a point; a page of A4 with our margins has 9638. */
const WIDTHS = [2300, 1500, 1300, 1200, 3338];

function rowXml(cells: readonly string[], isHeader = false): string {
  const written = cells.map((cell, index) => {
    const width = element('w:tcW', { 'w:w': String(WIDTHS[index]), 'w:type': 'dxa' });
    return element('w:tc', {}, element('w:tcPr', {}, width) + paragraph(cell));
  });
  const header = isHeader ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
  return element('w:tr', {}, header + written.join(''));
}

const BOLD = '<w:rPr><w:b/></w:rPr>';

/** The targets of a notice as a table whose header comes again on each page; '' where there are none. */
export function targetTableXml(
  notice: CollectedNotice,
  words: ExchangeWords,
  links: Links,
): string {
  const { columns } = words;
  const rows = commitments(notice.reading).map((target) => {
    const sentence = sentenceAt(notice.text, target);
    const amount = target.implicit ? normalise(target.quote).text : quantityWords(target);
    return rowXml([
      run(target.indicator),
      run(amount, BOLD),
      run(target.deadline ?? ''),
      run(verdictWords(notice, ['target', target], words)),
      links.link(sentence, textFragmentUrl(notice.url, sentence)),
    ]);
  });
  if (rows.length === 0) return '';
  const names = [
    columns.indicator,
    columns.value,
    columns.deadline,
    columns.verdict,
    columns.words,
  ];
  const look = [
    element('w:tblStyle', { 'w:val': 'Grid' }),
    element('w:tblW', { 'w:w': '5000', 'w:type': 'pct' }),
  ];
  const grid = WIDTHS.map((width) => element('w:gridCol', { 'w:w': String(width) }));
  return element(
    'w:tbl',
    {},
    [
      element('w:tblPr', {}, look.join('')),
      element('w:tblGrid', {}, grid.join('')),
      rowXml(
        names.map((name) => run(name, BOLD)),
        true,
      ),
      ...rows,
    ].join('\n'),
  );
}
