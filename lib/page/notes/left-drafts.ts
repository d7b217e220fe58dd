import type { FoundDraft } from '../../model/draft.ts';
import type { Sheet } from '../sheet.ts';
import { showBar } from './bar.ts';
import type { NoteTools } from './note-actions.ts';

/** So much of a draft reminds its writer of it. */
const REMINDER = 24;

/**
 * Tells the reader of what they left unfinished when the page went: in a bar, once a visit, and not before they first touch the page.
 * Until then nothing of ours is to stand in it.
 */
export class LeftDrafts {
  readonly #tools: NoteTools;
  readonly #resume: (draft: FoundDraft) => void;
  readonly #signal: AbortSignal;
  #hasLooked = false;

  constructor(tools: NoteTools, resume: (draft: FoundDraft) => void, signal: AbortSignal) {
    this.#tools = tools;
    this.#resume = resume;
    this.#signal = signal;
  }

  /** Looks for drafts on the page, the first time that it holds a notice. */
  async lookOn(sheet: Sheet | null): Promise<void> {
    if (sheet === null || this.#hasLooked) return;
    this.#hasLooked = true;
    const reply = await this.#tools.notebook.drafts(sheet.page);
    const [latest, ...others] = reply.ok ? reply.value : [];
    if (latest !== undefined) this.#waitForReader(latest, others.length > 0);
  }

  #waitForReader(draft: FoundDraft, isOneOfMany: boolean): void {
    const touched = new AbortController();
    const signal = AbortSignal.any([touched.signal, this.#signal]);
    const tell = ({ isTrusted }: Event) => {
      if (!isTrusted) return;
      touched.abort();
      void this.#tell(draft, isOneOfMany);
    };
    for (const type of ['pointerup', 'keyup', 'wheel'])
      addEventListener(type, tell, { capture: true, passive: true, signal });
  }

  /** The draft may have been taken up or discarded elsewhere since it was looked for. */
  async #tell({ place }: FoundDraft, isOneOfMany: boolean): Promise<void> {
    const { say, stage, notes, notebook } = this.#tools;
    if (notes.sheet === null) return;
    const reply = await notebook.drafts(notes.sheet.page);
    const draft = reply.ok ? reply.value.find((each) => each.place === place) : undefined;
    if (draft === undefined || stage.panel?.pinned === true) return;
    const { text, passage } = draft.draft;
    const reminder = (text || passage?.exact || '').slice(0, REMINDER);
    const told = say(isOneOfMany ? 'draft_left_some' : 'draft_left', reminder);
    const action = { name: say('draft_resume'), act: () => this.#resume(draft) };
    showBar({ text: told, action, about: place, waits: true }, stage, say);
  }
}
