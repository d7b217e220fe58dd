import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Author } from '../../lib/model/author.ts';
import type { NoticeFields } from '../../lib/model/notice-fields.ts';
import type { RevisionOf } from '../../lib/model/revision.ts';
import { fingerprint } from '../../lib/notebook/fingerprint.ts';
import { read } from '../../lib/reading/read.ts';
import type { TextRow } from '../../lib/store/database.ts';
import { packText } from '../../lib/store/texts.ts';
import { idOf } from './many-notes.ts';

const CORPUS = '../shared/corpus';
const BY: Author = { id: idOf(1, 1), name: '' };
const BEGIN = Date.UTC(2026, 0, 1);

/** A whole notice of which others are made. */
interface Model {
  readonly lines: readonly string[];
  readonly fields: NoticeFields;
  readonly sketch: readonly number[];
}

/** Notices as they go into the library, with their texts. */
export interface ManyNotices {
  readonly wordings: readonly RevisionOf<'notice'>[];
  readonly texts: readonly TextRow[];
}

function modelOf(file: string): Model {
  const text = readFileSync(`${CORPUS}/${file}`, 'utf8');
  return { lines: text.split('\n'), fields: read({ text }).notice, sketch: fingerprint(text) };
}

/** The text without some of its lines, and with one of its own. */
const varied = ({ lines }: Model, at: number) =>
  [...lines.filter((_, line) => line < 9 || (line + at) % 9 !== 0), `本件编号第${at}号。`].join(
    '\n',
  );

/** So many notices, the nth of `idOf(2, n)`, made of the whole notices at hand: none is a copy of another. Null where none are at hand. */
export async function manyNotices(count: number): Promise<ManyNotices | null> {
  if (!existsSync(CORPUS)) return null;
  const models = readdirSync(CORPUS)
    .filter((file) => file.endsWith('.txt'))
    .map(modelOf);
  const made = Array.from({ length: count }, async (_, at) => {
    const model = models[at % models.length] as Model;
    const text = await packText(varied(model, at));
    const year = 2010 + (at % 15);
    const fields = {
      ...model.fields,
      title: `${model.fields.title ?? '通知'}（${at}）`,
      docNumber: `试发〔${year}〕${at}号`,
      date: `${year}-0${1 + (at % 9)}-1${at % 9}`,
    };
    const content = {
      ...{
        urls: [`https://www.example.gov.cn/many/${at}.html`],
        fields,
        text: text.hash,
        tags: [],
      },
      fingerprint: model.sketch.map((least) => (least + at * 7919) % 2 ** 32).sort((a, b) => a - b),
    };
    const wording: RevisionOf<'notice'> = {
      ...{ id: idOf(6, at), kind: 'notice', of: idOf(2, at), parents: [], by: BY, content },
      at: { time: BEGIN + at * 60_000, count: 0, device: BY.id },
    };
    return { wording, text };
  });
  const all = await Promise.all(made);
  return { wordings: all.map(({ wording }) => wording), texts: all.map(({ text }) => text) };
}
