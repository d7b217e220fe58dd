import { FIELD_LINE } from '../../lexicon/field-labels.ts';
import type { RoleRule } from './scene.ts';

const DOC_NUMBER = /^[（(]?[\p{Script=Han}]{2,20}[〔［[（(]\d{4}[〕］\])）]第?\d{1,5}号[）)]?$/u;
const RELEASE = /^[（(](?:此件|本文|此文)[\p{Script=Han}]{2,12}[）)]$/u;
const TABLE_HEAD = /^序号(?:\t|\s|$)/u;

/** A line of the header table, a document number alone, （此件公开发布）, the head row of a table. */
export const field: RoleRule = ({ paragraph: { text }, phase }) => {
  const tight = text.replace(/\s+/gu, '');
  if (DOC_NUMBER.test(tight) || RELEASE.test(tight) || TABLE_HEAD.test(text)) return 'meta';
  return FIELD_LINE.test(tight) && (phase === 'head' || /[:：]/u.test(tight.slice(0, 12)))
    ? 'meta'
    : null;
};
