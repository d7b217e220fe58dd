import type { Say } from '../card/card-content.ts';
import { element, styled, trustedButton } from '../card/elements.ts';
import type { Panel } from '../card/panel.ts';
import { colourChoice } from './colours.ts';
import { packDraft, unpackDraft, type Writing } from './draft.ts';
import type { Notebook, NotebookFailure } from './notebook.ts';

const DRAFT_MS = 300;
const LONGEST_TAG = 100;

const TROUBLES = [
  'note_draft',
  'error_newer',
  'error_unavailable',
  'error_full',
  'error_failed',
  'error_no_answer',
] as const;
type Trouble = (typeof TROUBLES)[number];

/** What is to be written. */
export interface EditorSetting {
  /** The words that the note is about; '' for none. */
  readonly passage: string;
  readonly before: Writing;
  /** Where its draft is kept. */
  readonly place: string;
  /** Why it was not saved, or null when it was. */
  save(writing: Writing): Promise<NotebookFailure | null>;
}

/** What an editor needs from around it. */
export interface EditorTools {
  readonly say: Say;
  readonly notebook: Notebook;
}

/** A form in a panel in which a note is written. What is typed is kept as a draft until it is saved or discarded, whatever becomes of the page. */
export class Editor {
  readonly #panel: Panel;
  readonly #setting: EditorSetting;
  readonly #tools: EditorTools;
  readonly #text = element('textarea');
  readonly #tags = element('input');
  readonly #status = styled('p', 'status');
  #colour: Writing['colour'];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Looked up before they are needed: when the extension has gone, its words have, too. */
  readonly #troubles: ReadonlyMap<Trouble, string>;
  /** Something was typed that is neither saved nor kept as a draft yet. */
  #unkept = false;
  #saving = false;

  private constructor(panel: Panel, setting: EditorSetting, tools: EditorTools) {
    this.#panel = panel;
    this.#setting = setting;
    this.#tools = tools;
    this.#colour = setting.before.colour;
    this.#troubles = new Map(TROUBLES.map((trouble) => [trouble, tools.say(trouble)]));
  }

  /** Opens an editor in a panel, with the draft that was kept at its place where there is one. */
  static async open(panel: Panel, setting: EditorSetting, tools: EditorTools): Promise<void> {
    panel.pinned = true;
    const draft = await tools.notebook.draft(setting.place);
    if (panel.signal.aborted) return;
    const editor = new Editor(panel, setting, tools);
    editor.#show((draft.ok ? unpackDraft(draft.value) : null) ?? setting.before);
  }

  #show({ text, colour, tags }: Writing): void {
    const { say } = this.#tools;
    const { passage } = this.#setting;
    this.#colour = colour;
    this.#text.value = text;
    this.#text.ariaLabel = say('note_text');
    this.#text.placeholder = say('note_text');
    this.#tags.value = tags.join('，');
    this.#tags.ariaLabel = say('note_tags');
    this.#tags.placeholder = say('note_tags');
    this.#status.role = 'alert';
    const quote = passage === '' ? [] : [styled('blockquote', 'quote', passage)];
    const form = element('form', ...quote, this.#text, this.#choice(), this.#tags, this.#status);
    form.append(this.#buttons());
    this.#listen(form);
    this.#panel.fill(say('note_write'), 'dialog', [form]);
    this.#panel.focus(this.#text);
  }

  #choice(): HTMLElement {
    const chosen = (colour: Writing['colour']) => {
      this.#colour = colour;
      this.#typed();
    };
    return colourChoice(this.#colour, chosen, this.#tools.say);
  }

  #buttons(): HTMLElement {
    const { say } = this.#tools;
    const save = trustedButton(say('note_save'), () => void this.#save());
    save.className = 'main';
    const discard = trustedButton(say('note_discard'), () => void this.#discard());
    return element('footer', save, discard);
  }

  #listen(form: HTMLFormElement): void {
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.#typed());
    form.addEventListener('keydown', ({ isTrusted, isComposing, key, ctrlKey, metaKey }) => {
      if (isTrusted && !isComposing && key === 'Enter' && (ctrlKey || metaKey)) void this.#save();
    });
    const { signal } = this.#panel;
    signal.addEventListener('abort', () => void this.#keep());
    addEventListener('pagehide', () => void this.#keep(), { signal });
  }

  get #writing(): Writing {
    const tags = this.#tags.value
      .split(/[,，、;；]/u)
      .map((tag) => tag.trim().slice(0, LONGEST_TAG))
      .filter((tag) => tag !== '');
    return { text: this.#text.value.trim(), colour: this.#colour, tags: [...new Set(tags)] };
  }

  #typed(): void {
    this.#unkept = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keep(), DRAFT_MS);
  }

  async #keep(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#unkept) return;
    this.#unkept = false;
    const { notebook } = this.#tools;
    const kept = await notebook.keepDraft(this.#setting.place, packDraft(this.#writing));
    if (kept.ok) return;
    this.#unkept = true;
    this.#tell('note_draft');
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#saving) return;
    this.#saving = true;
    const failure = await this.#setting.save(this.#writing);
    this.#saving = false;
    if (failure === null) return this.#discard();
    await this.#keep();
    this.#tell(`error_${failure}`);
  }

  async #discard(): Promise<void> {
    clearTimeout(this.#timer);
    this.#unkept = false;
    await this.#tools.notebook.keepDraft(this.#setting.place, '');
    this.#panel.close();
  }

  #tell(trouble: Trouble): void {
    this.#status.textContent = this.#troubles.get(trouble) ?? '';
    this.#panel.place();
  }
}
