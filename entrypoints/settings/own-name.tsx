import { useEffect, useRef, useState } from 'preact/hooks';
import { NameSection, type NameTold } from '../../components/settings/name-section.tsx';
import type { Author } from '../../lib/model/author.ts';
import { countSignedOtherwise, signNotes } from '../../lib/store/sign-notes.ts';
import { openNotebook } from '../browser/notebook.ts';
import { ownAuthor } from '../browser/own-author.ts';
import { onOwnNameChanged, saveOwnName } from '../browser/own-name.ts';
import { tellAllTabs } from '../browser/page-messages.ts';

/** The person's name, and how many of their notes bear another; a notebook that cannot be read has none. */
async function look(): Promise<{ readonly me: Author; readonly earlier: number }> {
  const me = await ownAuthor();
  const earlier = await openNotebook()
    .then((database) => countSignedOtherwise(database, me))
    .catch(() => 0);
  return { me, earlier };
}

/** The name under which the person writes, and the way to put it on what they wrote before. */
export function OwnName() {
  const [known, setKnown] = useState<Awaited<ReturnType<typeof look>> | null>(null);
  const [told, setTold] = useState<NameTold | null>(null);
  const stopping = useRef(new AbortController());
  useEffect(() => {
    const load = () => void look().then(setKnown, reportError);
    load();
    return onOwnNameChanged(load);
  }, []);
  if (known === null) return null;
  const { me, earlier } = known;
  const attempt = (deed: () => Promise<NameTold>) =>
    void deed()
      .catch((): NameTold => ({ type: 'failed' }))
      .then(async (done) => {
        // Of many notes it takes a while to count what is left.
        if ('notes' in done) setKnown({ me, earlier: earlier - done.notes });
        else setKnown(await look());
        setTold(done);
      })
      .catch(reportError);
  const save = async (name: string): Promise<NameTold> => {
    await saveOwnName(name);
    return { type: 'saved' };
  };
  const sign = async (): Promise<NameTold> => {
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    const onProgress = (share: number) => setTold({ type: 'signing', share });
    onProgress(0);
    const notes = await signNotes(await openNotebook(), me, { now: Date.now(), signal, onProgress })
      // What was signed before it failed is to be seen, too.
      .finally(() => tellAllTabs({ type: 'notes-changed' }));
    return { type: signal.aborted ? 'stopped' : 'signed', notes };
  };
  return (
    <NameSection
      name={me.name}
      earlier={earlier}
      told={told}
      onSave={(name) => attempt(() => save(name))}
      onSign={() => attempt(sign)}
      onStop={() => stopping.current.abort()}
    />
  );
}
