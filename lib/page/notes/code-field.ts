import type { NewCode, OfferedCode } from '../../model/code.ts';
import {
  type CodeChoice,
  codeAsTyped,
  codeChoices,
  endedName,
  freshColour,
} from '../../text/code-choices.ts';
import { type CodeKeyDeed, codeKeyDeed } from '../../text/code-keys.ts';
import type { Say } from '../card/card-content.ts';
import { element, styled, trustedButton } from '../card/elements.ts';
import { uuid } from '../uuid.ts';
import { codeLabel } from './code-chips.ts';
import { CodeOptions } from './code-options.ts';
import type { Writing } from './writing.ts';

const LONGEST_NAME = 200;

/** What a field for codes needs from around it. */
export interface CodeFieldSetting {
  readonly say: Say;
  /** The codebook. */
  readonly known: readonly OfferedCode[];
  readonly before: Pick<Writing, 'codes' | 'newCodes'>;
  /** Another choice; `first` is the code where it is the note's first one. */
  chosen(first: OfferedCode | null): void;
}

/** The codes of a note: chips of those that it has, and a field in which others are found by typing, or made (WAI-ARIA Authoring Practices, "Combobox"). */
export class CodeField {
  readonly root = styled('div', 'codes');
  readonly #setting: CodeFieldSetting;
  readonly #chips = styled('span', 'chips');
  readonly #input = element('input');
  readonly #options: CodeOptions;
  readonly #deeds: Readonly<Record<CodeKeyDeed, () => void>> = {
    next: () => this.#step(1),
    previous: () => this.#step(-1),
    take: () => this.#takeActive(),
    close: () => this.#empty(),
    'drop-last': () => this.#drop(this.#codes.at(-1)),
  };
  #codes: readonly string[];
  #newCodes: readonly NewCode[];

  constructor(setting: CodeFieldSetting) {
    this.#setting = setting;
    this.#codes = setting.before.codes;
    this.#newCodes = setting.before.newCodes;
    this.#options = new CodeOptions((choice) => this.#take(choice), setting.say);
    const input = this.#input;
    input.role = 'combobox';
    input.autocomplete = 'off';
    input.maxLength = LONGEST_NAME;
    input.placeholder = setting.say('note_codes');
    input.ariaLabel = input.placeholder;
    input.ariaAutoComplete = 'list';
    input.setAttribute('aria-controls', 'codes');
    input.addEventListener('input', () => this.#typed());
    input.addEventListener('click', () => this.#offer());
    input.addEventListener('blur', () => this.settle());
    input.addEventListener('keydown', (event) => this.#key(event));
    this.root.append(this.#chips, input, this.#options.root);
    this.#showChips();
    this.#offerNothing();
  }

  /** The codes that the note is to have, and those of them that are new. */
  get value(): Pick<Writing, 'codes' | 'newCodes'> {
    return { codes: [...this.#codes], newCodes: [...this.#newCodes] };
  }

  /** Takes what is typed as the name of a code: nobody is to press one key more for it. */
  settle(): void {
    const code = codeAsTyped(this.#input.value, this.#known);
    this.#empty();
    if (code !== null && !('id' in code && this.#codes.includes(code.id))) this.#take(code);
  }

  focus(): void {
    this.#input.focus({ preventScroll: true });
    this.#offer();
  }

  get #known(): readonly OfferedCode[] {
    return [...this.#setting.known, ...this.#newCodes];
  }

  #typed(): void {
    const ended = endedName(this.#input.value);
    if (ended !== null) this.#input.value = ended;
    this.#offer();
    if (ended !== null) this.#takeActive();
  }

  #offer(): void {
    this.#options.show(codeChoices(this.#input.value, this.#known, this.#codes));
    this.#tellOptions();
  }

  #offerNothing(): void {
    this.#options.show([]);
    this.#tellOptions();
  }

  #tellOptions(): void {
    this.#input.ariaExpanded = String(!this.#options.root.hidden);
    this.#input.setAttribute('aria-activedescendant', this.#options.activeId);
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const isOpen = !this.#options.root.hidden;
    const deed = codeKeyDeed({ key: event.key, typed: this.#input.value, isOpen });
    if (deed === null) return;
    event.preventDefault();
    this.#deeds[deed]();
  }

  #step(by: number): void {
    if (this.#options.root.hidden) this.#offer();
    else this.#options.step(by);
    this.#tellOptions();
  }

  #takeActive(): void {
    const { active } = this.#options;
    if (active !== undefined) this.#take(active);
  }

  #empty(): void {
    this.#input.value = '';
    this.#offerNothing();
  }

  #take(choice: CodeChoice): void {
    const code = 'id' in choice ? choice : this.#made(choice.name);
    const first = this.#codes.length === 0 ? code : null;
    this.#codes = [...this.#codes, code.id];
    this.#empty();
    this.#showChips();
    this.#setting.chosen(first);
  }

  #made(name: string): NewCode {
    const code = { id: uuid(), wording: uuid(), name, colour: freshColour(this.#known) };
    this.#newCodes = [...this.#newCodes, code];
    return code;
  }

  #drop(id: string | undefined): void {
    if (id === undefined) return;
    this.#codes = this.#codes.filter((each) => each !== id);
    this.#newCodes = this.#newCodes.filter((each) => each.id !== id);
    this.#showChips();
    this.#input.focus({ preventScroll: true });
    this.#setting.chosen(null);
  }

  #showChips(): void {
    const chips = this.#codes.flatMap((id) => {
      const code = this.#known.find((each) => each.id === id);
      if (code === undefined) return [];
      const chip = trustedButton('', () => this.#drop(id));
      chip.className = 'chip';
      chip.ariaLabel = this.#setting.say('code_drop', code.name);
      chip.append(...codeLabel(code), ' ×');
      return [chip];
    });
    this.#chips.replaceChildren(...chips);
  }
}
