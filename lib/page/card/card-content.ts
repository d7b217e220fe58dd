import type { CardPart, CardRow, MarkKind } from '../../model/mark.ts';
import { documentProperty } from '../unclobbered.ts';
import type { CardLanguage } from './card-words.ts';

type Child = Node | string;

/** An element of the card; strings become text and never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = documentProperty('createElement')(tag) as HTMLElementTagNameMap[Tag];
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** One of the lights that overlap where the reader clicked. */
export interface Tab {
  readonly kind: MarkKind;
  readonly pressed: boolean;
  press(): void;
}

/** The line on top: the kind of the passage, or a button for each where several overlap, and the button that closes. */
export function cardHead(
  tabs: readonly Tab[],
  close: () => void,
  language: CardLanguage,
): HTMLElement {
  const names = tabs.map((tab) => {
    const name = language.say(`kind-${tab.kind}`);
    const shown = tabs.length === 1 ? element('span', '', name) : trustedButton(name, tab.press);
    shown.classList.add('kind');
    shown.style.setProperty('--tint', `var(--${tab.kind})`);
    if (tabs.length > 1) shown.ariaPressed = String(tab.pressed);
    return shown;
  });
  const closing = trustedButton('×', close);
  closing.classList.add('close');
  closing.ariaLabel = language.say('close');
  return element('div', 'head', ...names, closing);
}

/** Acts on what a person does alone: the page can send clicks to what stands in it. */
function trustedButton(name: string, act: () => void): HTMLButtonElement {
  const button = element('button', '', name);
  button.type = 'button';
  button.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) act();
  });
  return button;
}

/** What a card tells: its first row large, the others as a list of labels and values. */
export function cardBody([main, ...rows]: readonly CardRow[], language: CardLanguage): Node[] {
  if (main === undefined) return [];
  const list = rows.flatMap(({ label, parts }) => [
    element('dt', '', language.say(`label-${label}`)),
    element('dd', label, rowText({ label, parts }, language)),
  ]);
  return [element('p', 'main', rowText(main, language)), element('dl', '', ...list)];
}

function rowText({ label, parts }: CardRow, language: CardLanguage): string {
  if (label === 'why') return evidenceText(parts, language);
  return parts.map((part) => partText(part, language)).join(label === 'section' ? ' › ' : ' · ');
}

/** Evidence comes as a word, then the text that it is about: 用词“不少于” · 时限“年内”. */
function evidenceText(parts: readonly CardPart[], language: CardLanguage): string {
  return parts
    .map((part, index) => {
      if (!('word' in part)) return `“${partText(part, language)}”`;
      return (index === 0 ? '' : ' · ') + partText(part, language);
    })
    .join('');
}

function partText(part: CardPart, language: CardLanguage): string {
  if ('word' in part) return language.say(part.word);
  return 'date' in part ? language.day(part.date) : part.text;
}
