import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import type { ExchangeLanguage } from '../../lib/exchange/exchange-file.ts';
import { NOTHING_OWN } from '../../lib/lexicon/current-model.ts';
import { type Format, formats, notHere } from './formats.ts';
import { readModel } from './read-model.ts';

const LANGUAGES: readonly ExchangeLanguage[] = ['zh-CN', 'zh-TW', 'en'];

const listed = [...formats].map(([name, { about }]) => `                 ${name}: ${about}`);

/** How the command is called. */
export const USAGE = `usage: npm run --silent read -- [--format ${[...formats.keys()].join('|')}] [--out FILE] [--model FILE] FILE…

Reads notices in saved pages (.html, .htm) and text files (.txt, a block a line) and prints what was found in each of them.
A folder stands for the files in it. Any encoding is read: UTF-8, GB 18030 (GBK, GB 2312), Big5, UTF-16.

  --format NAME  how to write it; without it, as the ending of --out says, else jsonl
${listed.join('\n')}
  --out FILE     write to FILE instead of standard output; into it, where it is a folder
  --language L   the language of headings and columns: ${LANGUAGES.join(', ')}
  --model FILE   add the words, units, bodies and sites of your own that stand in FILE (JSON, see seeds/README.md)
  --help         print this

Exit status: 0 all files were read; 1 one or more were not, each with a line on standard error; 2 wrong usage.
`;

function formatOf(name: string | undefined, out: string | undefined): Format {
  const ending = out === undefined ? '' : extname(out).slice(1).toLowerCase();
  const wanted = name ?? (formats.has(ending) || notHere.has(ending) ? ending : 'jsonl');
  const format = formats.get(wanted);
  if (!format) throw new Error(notHere.get(wanted) ?? `there is no format ${wanted}`);
  if ('binary' in format && out === undefined)
    throw new Error(`${name} is not for a terminal: say where to with --out FILE`);
  return format;
}

function languageOf(name: string): ExchangeLanguage {
  const language = LANGUAGES.find((each) => each.toLowerCase() === name.toLowerCase());
  if (!language) throw new Error(`there is no language ${name}`);
  return language;
}

/** The command line, checked. Throws an error that says what is wrong with it. */
export function readArguments() {
  const { values, positionals } = parseArgs({
    options: {
      format: { type: 'string' },
      out: { type: 'string' },
      model: { type: 'string' },
      language: { type: 'string', default: 'zh-CN' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
  });
  const { out, help } = values;
  const format = formatOf(values.format, out);
  const language = languageOf(values.language);
  if (positionals.length === 0 && !help) throw new Error('no FILE was given');
  const own = values.model === undefined ? NOTHING_OWN : readModel(values.model);
  return { help, out, own, format, language, paths: positionals };
}
