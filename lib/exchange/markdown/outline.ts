import type { CollectedNotice } from '../../model/collection.ts';
import { type Item, outline, type PassageNode } from '../../review/outline.ts';
import { verdictWords } from '../tables/remarks.ts';
import { sentenceAt } from '../tables/sentence-at.ts';
import { textFragmentUrl } from '../text-fragment.ts';
import type { ExchangeWords } from '../words/words.ts';
import { escapeMarkdown, markdownLink } from './escape.ts';

/** A finding as an item of a list: 指标：电子证照 **≥ 10 类**（至 2025-12-31）. */
function itemMarkdown(item: Item, notice: CollectedNotice, words: ExchangeWords): string {
  const says = escapeMarkdown(item.words);
  if (item.kind === 'body') return `- ${words.roles[item.finding.role]}：${says}`;
  const label = `- ${words.kinds[item.kind]}：`;
  if (item.kind === 'target') {
    const { indicator, deadline } = item.finding;
    const said = verdictWords(notice, ['target', item.finding], words);
    const verdict = said === '' ? '' : `；${words.columns.verdict}：${escapeMarkdown(said)}`;
    const by = deadline === null ? '' : `（${words.by(deadline)}）`;
    return `${label}${escapeMarkdown(indicator)} **${escapeMarkdown(item.amount)}**${by}${verdict}`;
  }
  const date = item.kind === 'deadline' ? item.finding.date : null;
  return `${label}${says}${date === null ? '' : `（${date}）`}`;
}

function passageMarkdown(
  { words: name, text, span, items }: PassageNode,
  notice: CollectedNotice,
  words: ExchangeWords,
): string[] {
  const url = textFragmentUrl(notice.url, sentenceAt(notice.text, span));
  const link = url === undefined ? '' : ` ${markdownLink(words.toSource, url)}`;
  return [
    ...(name === '' || name === text ? [] : [`**${escapeMarkdown(name)}**`]),
    `> ${escapeMarkdown(text)}${link}`,
    ...(items.length === 0
      ? []
      : [items.map((item) => itemMarkdown(item, notice, words)).join('\n')]),
  ];
}

/** What was found in a notice, in text order under its headings; each element is a block of Markdown. */
export function outlineMarkdown(notice: CollectedNotice, words: ExchangeWords): string[] {
  return outline(notice.reading).flatMap((node) =>
    node.type === 'heading'
      ? [`${'#'.repeat(Math.min(node.level + 1, 6))} ${escapeMarkdown(node.words)}`]
      : passageMarkdown(node, notice, words),
  );
}
