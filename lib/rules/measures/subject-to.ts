import { pattern } from '../../text/pattern.ts';
import { tells } from './says.ts';

/** 在本市采集数据的，应当遵守本办法。, …应予补助的，适用本办法。: to whom a document applies, and nothing else, also where a duty is in it. */
export const subjectTo = tells(
  'subject-to',
  pattern`^[^。；]{2,240}(?:的，不?适用|(?:应当?|须)遵守)本\p{Script=Han}{2,4}(?:。但是?，?[^。]{2,60}除外)?。?$`,
);
