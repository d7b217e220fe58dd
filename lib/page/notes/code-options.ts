import type { CodeChoice } from '../../text/code-choices.ts';
import type { Say } from '../card/card-content.ts';
import { element, styled } from '../card/elements.ts';
import { codeLabel } from './code-chips.ts';

/** The choices as a list of options (WAI-ARIA Authoring Practices, "Listbox"), with one of them in turn for the Enter key. */
export class CodeOptions {
  readonly root = styled('ul', 'options');
  readonly #say: Say;
  readonly #pick: (choice: CodeChoice) => void;
  #choices: readonly CodeChoice[] = [];
  #active = 0;

  constructor(pick: (choice: CodeChoice) => void, say: Say) {
    this.#say = say;
    this.#pick = pick;
    this.root.role = 'listbox';
    this.root.id = 'codes';
    this.root.ariaLabel = say('note_codes');
    this.root.hidden = true;
  }

  /** The choice that Enter takes. */
  get active(): CodeChoice | undefined {
    return this.root.hidden ? undefined : this.#choices[this.#active];
  }

  /** Id of the option that Enter takes, '' where none is offered. */
  get activeId(): string {
    return this.active === undefined ? '' : `code-${this.#active}`;
  }

  show(choices: readonly CodeChoice[]): void {
    this.#choices = choices;
    this.#active = 0;
    this.root.replaceChildren(...choices.map((choice, at) => this.#option(choice, at)));
    this.root.hidden = choices.length === 0;
    this.#mark();
  }

  /** Puts the next choice, or the one before, in turn. */
  step(by: number): void {
    const count = this.#choices.length;
    if (count === 0) return;
    this.#active = (this.#active + by + count) % count;
    this.#mark();
  }

  #option(choice: CodeChoice, at: number): HTMLElement {
    const label =
      'colour' in choice
        ? codeLabel(choice)
        : [element('span', this.#say('code_new', choice.name))];
    const option = element('li', ...label);
    option.role = 'option';
    option.id = `code-${at}`;
    // The focus stays where the name is typed.
    option.addEventListener('mousedown', (event) => event.preventDefault());
    option.addEventListener('click', ({ isTrusted }) => {
      if (isTrusted) this.#pick(choice);
    });
    return option;
  }

  #mark(): void {
    for (const [at, option] of Array.from(this.root.children).entries())
      option.ariaSelected = String(at === this.#active);
  }
}
