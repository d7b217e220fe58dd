import { NEWS_OPENING } from '../../lexicon/notice-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { tells } from './says.ts';

/** 日前，某市印发…: news that leads over to the document. */
export const news = tells(
  'news',
  byUnit(`^(?:[^，。；]{2,14}[网报]讯 ?)?${NEWS_OPENING.source}[^。]{0,40}`, 'g'),
);
