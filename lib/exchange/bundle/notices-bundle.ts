import type { Author } from '../../model/author.ts';
import type { CollectedNotice } from '../../model/collection.ts';
import type { RevisionOf } from '../../model/revision.ts';
import { canonicalJson } from '../../notebook/canonical-json.ts';
import { fingerprint } from '../../notebook/fingerprint.ts';
import { nameOfText } from '../../notebook/placeless.ts';
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
  { text, reading, url: address }: CollectedNotice,
  time: number,
): Promise<RevisionOf<'notice'>> {
  const hash = await textHash(text);
  const url = webAddress(address) ?? nameOfText(hash);
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
 * Notices that were read from files as a bundle: their texts and what was found in them, for a notebook to take in. Where a page does not say
 * its address, the name of its text stands for it until somebody opens the page.
 */
export const writeNoticesBundle: WriteFile = async (collection, options) => {
  const { made, notices } = collection;
  const wordings = await Promise.all(notices.map((notice) => noticeWording(notice, made)));
  const named = notices.map((notice, at) => [wordings[at]?.content?.text ?? '', notice] as const);
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
