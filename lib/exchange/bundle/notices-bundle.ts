import type { Author } from '../../model/author.ts';
import type { CollectedNotice } from '../../model/collection.ts';
import type { RevisionOf } from '../../model/revision.ts';
import { canonicalJson } from '../../notebook/canonical-json.ts';
import { fingerprint } from '../../notebook/fingerprint.ts';
import { textHash } from '../../notebook/text-hash.ts';
import type { WriteFile } from '../exchange-file.ts';
import { nameOfFile } from '../file-name.ts';
import { nameUuid } from '../name-uuid.ts';
import { webAddress } from '../text-fragment.ts';
import { makeBundle } from './make-bundle.ts';

/** Who brings notices that nobody has written on. */
const NOBODY: Author = { id: nameUuid('author of notices of a folder'), name: '' };

/** The first wording of a notice; the same for the same text at the same address and time. */
async function noticeWording(
  { text, reading }: CollectedNotice,
  url: string,
  time: number,
): Promise<RevisionOf<'notice'>> {
  const hash = await textHash(text);
  const of = nameUuid(`notice ${url}\n${hash}`);
  const content = {
    urls: [url],
    fields: reading.notice,
    text: hash,
    fingerprint: fingerprint(text),
    tags: [],
  };
  const id = nameUuid(`wording ${of} ${time} ${canonicalJson(content)}`);
  const at = { time, count: 0, device: NOBODY.id };
  return { id, kind: 'notice', of, parents: [], at, by: NOBODY, content };
}

/**
 * Notices that were read from files as a bundle: their texts and what was found in them, for a notebook to take in. A notice is known by its
 * address, so that those without one are left out; undefined where none has one.
 */
export const writeNoticesBundle: WriteFile = async (collection, options) => {
  const { made } = collection;
  const placed = collection.notices.flatMap((notice) => {
    const url = webAddress(notice.url);
    return url === undefined ? [] : [{ notice, url }];
  });
  if (placed.length === 0) return undefined;
  const wordings = await Promise.all(
    placed.map(({ notice, url }) => noticeWording(notice, url, made)),
  );
  const named = placed.map(
    ({ notice }, at) => [wordings[at]?.content?.text ?? '', notice] as const,
  );
  const name = nameOfFile(collection, options, 'x').slice(0, -'.x'.length);
  return makeBundle(
    {
      ...{ made, by: NOBODY, revisions: wordings },
      texts: new Map(named.map(([hash, { text }]) => [hash, text])),
      readings: new Map(named.map(([hash, { reading }]) => [hash, reading])),
    },
    name,
  );
};
