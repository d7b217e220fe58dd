import { strToU8, zipSync } from 'fflate';
import type { WriteFile } from '../exchange-file.ts';
import { nameOfFile } from '../file-name.ts';
import { exchangeWords } from '../words/exchange-words.ts';
import { projectParts } from './project.ts';

/** ZIP archives know no earlier day. */
const FIRST_TIME = Date.UTC(1980, 0, 2);

/**
 * The notices with notes and findings as a REFI-QDA project, which NVivo, ATLAS.ti, MAXQDA and QualCoder open: a ZIP archive of project.qde and
 * of the texts, in a folder whose name has small letters, for ATLAS.ti takes no other.
 */
export const writeQdpx: WriteFile = (collection, options) => {
  const name = nameOfFile(collection, options, 'qdpx');
  const words = exchangeWords(options.language);
  const { project, texts } = projectParts(collection, name.slice(0, -'.qdpx'.length), words);
  const files = Object.fromEntries(
    [['project.qde', project] as const, ...texts].map(([path, text]) => [path, strToU8(text)]),
  );
  return {
    name,
    type: 'application/zip',
    content: zipSync(files, { mtime: Math.max(collection.made, FIRST_TIME) }),
  };
};
