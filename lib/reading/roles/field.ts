import { compact } from '../fields/compact.ts';
import { isHeaderRow } from '../fields/header-table.ts';
import { isDay, isNumber } from '../fields/piece-kinds.ts';
import type { RoleRule } from './scene.ts';

const RELEASE = /^[（(【](?:此件|本文|此文|本件)[\p{Script=Han}、，]{2,20}[）)】]$/u;
const TABLE_HEAD = /^(?:序号|项目名称|指标名称|任务名称)(?:\t|\s|$)/u;
/** （2011年…令第61号公布，根据…修订）: how a statute came to be, under its title. */
const HISTORY = /^[（(].*(?:公布|发布|通过|修订|修正|印发).*[）)]$/u;

/** What is left of a table's borders. */
const CELL_BORDER = /\|\s?\||\|$/u;

/** A line of the header table, a document number alone, （此件公开发布）, the head row of a table. */
export const field: RoleRule = ({ paragraph, phase, titleLines }) => {
  const { text } = paragraph;
  const tight = compact(text);
  if (isNumber(tight) || RELEASE.test(tight) || TABLE_HEAD.test(text)) return 'meta';
  if (phase === 'head' && (isDay(tight) || HISTORY.test(tight))) return 'meta';
  if (
    (phase === 'head' || phase === 'closed') &&
    CELL_BORDER.test(text) &&
    !titleLines.has(paragraph)
  )
    return 'meta';
  return isHeaderRow(text) && !/。/u.test(text) ? 'meta' : null;
};
