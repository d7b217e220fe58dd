import { headerLabels } from '../../lexicon/header-labels.ts';
import { FIELD_LABEL } from '../../lexicon/notice-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { matchesIn } from '../../text/matches.ts';
import { anyOf } from '../../text/pattern.ts';

/** A label of a header table and what stands behind it, as a page that lost its cells and colons has them. */
export interface LooseRow {
  readonly label: string;
  readonly value: string;
}

const OF_FIELD = byUnit(`${FIELD_LABEL.source}$`);
/** Labels that running text hardly begins with: a word for a kind of field ends them, or they are of sites alone. */
const LABELS = anyOf(
  headerLabels.flatMap(({ labels }) => labels).filter((label) => OF_FIELD.test(label)),
).source;
const GLUED = byUnit(`^(?<label>${LABELS})(?<value>[\\p{Script=Han}\\d].*)$`);
/** Behind such a label others follow, of whatever kind: 公开类别 主动公开 发布时间 2020-05-18. */
const NEXT = anyOf(
  headerLabels.flatMap(({ labels }) => labels).filter(({ length }) => length >= 4),
).source;
const SPACED = byUnit(`(?<=^|\\s)(?<label>${LABELS}|${NEXT})(?=\\s|$)`, 'g');
const FIRST_SPACED = byUnit(`^(?:${LABELS})(?=\\s\\S)`);
const FIRST_OF_DAY = byUnit(`^(?:${LABELS})\\d`);
const LONGEST_GLUED = 40;
const LONGEST_SPACED = 120;

/** Reads `發文機關國務院辦公廳` and `索引号 01526292 发布机构 某镇人民政府`; [] where the line begins with no label. */
export function looseRows(line: string): LooseRow[] {
  const text = line.trim();
  if (text.length <= LONGEST_SPACED && FIRST_SPACED.test(text)) return spacedRows(text);
  const { label, value } = (text.length <= LONGEST_GLUED && GLUED.exec(text)?.groups) || {};
  return label === undefined || value === undefined ? [] : [{ label, value }];
}

/** Does the line begin with a label, and behind it come a blank or the figures of a day? */
export function beginsLooseRow(text: string): boolean {
  return text.length <= LONGEST_SPACED && (FIRST_SPACED.test(text) || FIRST_OF_DAY.test(text));
}

function spacedRows(text: string): LooseRow[] {
  const matches = matchesIn(SPACED, text);
  return matches.map(({ 0: label, index }, rank) => ({
    label,
    value: text.slice(index + label.length, matches[rank + 1]?.index).trim(),
  }));
}
