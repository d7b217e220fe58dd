import type { Draft } from '../../model/draft.ts';
import type { Say } from '../card/card-content.ts';
import { element, styled, trustedButton } from '../card/elements.ts';
import type { Panel } from '../card/panel.ts';
import type { Stage } from '../card/stage.ts';
import { uuid } from '../uuid.ts';
import { CodeField } from './code-field.ts';
import { ColourChoice } from './colours.ts';
import type { Notebook, NotebookFailure } from './notebook.ts';
import type { NotesOnPage } from './notes-on-page.ts';
import { TROUBLES, type Trouble } from './troubles.ts';
import { tagsIn, type Writing, writingOf } from './writing.ts';

const DRAFT_MS = 300;

/** What is to be written. */
export interface EditorSetting {
  /** The words that the note is about; '' for none. */
  readonly passage: string;
  readonly before: Writing;
  /** Where its draft is kept, and what that says of its place. */
  readonly place: string;
  readonly about: Pick<Draft, 'note' | 'passage'>;
  /** The reader wants to choose codes first. */
  readonly codesFirst?: boolean;
  /** Goes on with what is written as a note on the whole notice, where it is none. */
  toWhole?(writing: Writing): void;
  /** Saves it as the wording of this id; why it was not saved, or null when it was. */
  save(writing: Writing, wording: string): Promise<NotebookFailure | null>;
}

/** What an editor needs from around it. */
export interface EditorTools {
  readonly say: Say;
  readonly notebook: Notebook;
  readonly notes: Pick<NotesOnPage, 'codes'>;
  readonly stage: Pick<Stage, 'closeBar'>;
}

/** A form in a panel in which a note is written. What is typed is kept as a draft until it is saved or discarded, whatever becomes of the page. */
export class Editor {
  readonly #panel: Panel;
  readonly #setting: EditorSetting;
  readonly #tools: EditorTools;
  readonly #text = element('textarea');
  readonly #tags = element('input');
  readonly #status = styled('p', 'status');
  readonly #colours: ColourChoice;
  readonly #codes: CodeField;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Looked up before they are needed: when the extension has gone, its words have, too. */
  readonly #troubles: ReadonlyMap<Trouble, string>;
  /** Something was typed that is neither saved nor kept as a draft yet. */
  #unkept = false;
  #saving = false;
  /** The wording as which that was sent to be saved which is written now; null for none. */
  #sent: string | null = null;
  /** The last draft on its way. */
  #keeping: Promise<unknown> = Promise.resolve();

  private constructor(panel: Panel, setting: EditorSetting, tools: EditorTools) {
    const { say, notes } = tools;
    const { before } = setting;
    this.#panel = panel;
    this.#setting = setting;
    this.#tools = tools;
    this.#colours = new ColourChoice(before.colour, () => this.#typed(), say);
    this.#codes = new CodeField({
      say,
      known: notes.codes,
      before,
      chosen: (first) => {
        if (first !== null) this.#colours.suggest(first.colour);
        this.#typed();
        panel.place();
      },
    });
    this.#troubles = new Map(TROUBLES.map((trouble) => [trouble, tools.say(trouble)]));
  }

  /** Opens an editor in a panel, with the draft that was kept at its place where there is one. */
  static async open(panel: Panel, setting: EditorSetting, tools: EditorTools): Promise<void> {
    panel.pinned = true;
    const reply = await tools.notebook.draft(setting.place);
    if (panel.signal.aborted) return;
    const draft = reply.ok ? reply.value : null;
    // Nobody needs to be told of it any more.
    if (draft !== null) tools.stage.closeBar(setting.place);
    const before = draft === null ? setting.before : writingOf(draft);
    new Editor(panel, { ...setting, before }, tools).#show();
  }

  #show(): void {
    const { say } = this.#tools;
    const { passage, before, codesFirst } = this.#setting;
    this.#text.value = before.text;
    this.#text.ariaLabel = say('note_text');
    this.#text.placeholder = say('note_text');
    this.#tags.value = before.tags.join('，');
    this.#tags.ariaLabel = say('note_tags');
    this.#tags.placeholder = say('note_tags');
    this.#status.role = 'alert';
    const quote = styled('blockquote', 'quote', passage || say('note_whole'));
    const fields = [this.#text, this.#codes.root, this.#colours.root, this.#tags, this.#status];
    const form = element('form', quote, ...fields, this.#buttons());
    this.#listen(form);
    this.#panel.fill(say('note_write'), 'dialog', [form]);
    if (codesFirst === true) this.#codes.focus();
    else this.#panel.focus(this.#text);
    this.#panel.place();
  }

  #buttons(): HTMLElement {
    const { say } = this.#tools;
    const save = trustedButton(say('note_save'), () => void this.#save());
    save.className = 'main';
    const discard = trustedButton(say('note_discard'), () => this.#discard());
    return element('footer', save, discard, ...this.#wholeButton());
  }

  #wholeButton(): HTMLElement[] {
    const { toWhole } = this.#setting;
    if (toWhole === undefined) return [];
    const change = () => {
      const writing = this.#writing;
      this.#discard();
      toWhole(writing);
    };
    const button = trustedButton(this.#tools.say('note_to_whole'), change);
    button.className = 'aside';
    return [button];
  }

  #listen(form: HTMLFormElement): void {
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.#typed());
    form.addEventListener('keydown', ({ isComposing, key, ctrlKey, metaKey }) => {
      if (!isComposing && key === 'Enter' && (ctrlKey || metaKey)) void this.#save();
    });
    const { signal } = this.#panel;
    signal.addEventListener('abort', () => void this.#keep());
    addEventListener('pagehide', () => void this.#keep(), { signal });
  }

  get #writing(): Writing {
    const text = this.#text.value.trim();
    const colour = this.#colours.value;
    return { text, colour, tags: tagsIn(this.#tags.value), ...this.#codes.value };
  }

  #typed(): void {
    this.#unkept = true;
    this.#sent = null;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keep(), DRAFT_MS);
  }

  async #keep(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#unkept) return;
    this.#unkept = false;
    const { place, about } = this.#setting;
    const draft = { ...about, ...this.#writing, ...(this.#sent && { wording: this.#sent }) };
    const keeping = this.#tools.notebook.keepDraft(place, draft);
    this.#keeping = keeping;
    if ((await keeping).ok) return;
    this.#unkept = true;
    this.#tell('note_draft');
  }

  /** What is saved is a draft until it is: neither the page nor the background may live to see it. By its wording it is known to be saved. */
  async #save(): Promise<void> {
    if (this.#saving) return;
    this.#saving = true;
    this.#codes.settle();
    this.#sent ??= uuid();
    this.#unkept = true;
    void this.#keep();
    const failure = await this.#setting.save(this.#writing, this.#sent);
    this.#saving = false;
    if (failure === null) return this.#discard();
    await this.#keep();
    this.#tell(`error_${failure}`);
  }

  /** Closes at once: while the draft is being forgotten, the reader may be about the next thing. One on its way is forgotten after it has come. */
  #discard(): void {
    clearTimeout(this.#timer);
    this.#unkept = false;
    const { notebook } = this.#tools;
    void this.#keeping.then(() => notebook.keepDraft(this.#setting.place, null));
    this.#panel.close();
  }

  #tell(trouble: Trouble): void {
    this.#status.textContent = this.#troubles.get(trouble) ?? '';
    this.#panel.place();
  }
}
