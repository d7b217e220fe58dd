import { documentProperty } from '../unclobbered.ts';

/** An element for one of our panels; strings become text and never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = documentProperty('createElement')(tag) as HTMLElementTagNameMap[Tag];
  made.append(...children);
  return made;
}

/** An element with a class, for the style sheet. */
export function styled<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = element(tag, ...children);
  made.className = className;
  return made;
}

/** Acts on what a person does alone: the page can send clicks to what stands in it. */
export function trustedButton(name: string, act: () => void): HTMLButtonElement {
  const button = element('button', name);
  button.type = 'button';
  button.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) act();
  });
  return button;
}
