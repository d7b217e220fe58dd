/**
 * The few DOM members that reading needs, taken from the prototypes: a page may shadow those of its document and its
 * forms by naming elements after them (<img name="body">, <input name="nodeName">), which would hand us page elements
 * in place of functions ("DOM clobbering", OWASP DOM Clobbering Prevention Cheat Sheet).
 */
export interface Dom {
  readonly document: Document;
  readonly body: Element | null;
  readonly title: string;
  readonly url: string;
  /** Name of an element in upper case ('P', 'O:P'), '#text' for a text node. */
  name(node: Node): string;
  attribute(element: Element, name: string): string | null;
  /** textContent: also what is hidden. */
  text(node: Node): string;
  walker(root: Node): TreeWalker;
  /** Elements that match, in document order; none where the selector is not valid. */
  all(selector: string): Element[];
  /** Whether the browser itself can say what is shown; undefined where it lacks the means (jsdom). */
  readonly checkVisibility: ((element: Element) => boolean) | undefined;
  computedStyle(element: Element): CSSStyleDeclaration | undefined;
}

type Method = (this: unknown, ...args: readonly unknown[]) => unknown;

const SHOW_ELEMENT_AND_TEXT = 0x1 | 0x4;

/** The property `name` as the prototypes of `object` define it, whatever the object itself says. */
function defined(object: object, name: string): PropertyDescriptor | undefined {
  for (let at = Object.getPrototypeOf(object); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}

function read(object: object, name: string): unknown {
  return defined(object, name)?.get?.call(object);
}

function method(object: object, name: string): Method | undefined {
  return defined(object, name)?.value;
}

/** A way into `document` that the page cannot bend. Throws never. */
export function domOf(document: Document): Dom {
  const root = read(document, 'documentElement') as Element;
  const nodeName = defined(root, 'nodeName')?.get as (this: Node) => string;
  const textContent = defined(root, 'textContent')?.get as (this: Node) => string;
  const getAttribute = method(root, 'getAttribute') as (this: Element, name: string) => string;
  const visible = method(root, 'checkVisibility');
  const view = read(document, 'defaultView') as Window | null;
  // Without style sheets a computed style says no more than the attributes do, and jsdom takes long to say it.
  const sheets = read(document, 'styleSheets') as StyleSheetList;
  const styled = visible !== undefined || sheets.length > 0;
  return {
    document,
    body: read(document, 'body') as Element | null,
    title: String(read(document, 'title')),
    url: String(read(document, 'URL')),
    name: (node) => nodeName.call(node),
    text: (node) => textContent.call(node),
    attribute: (element, name) => getAttribute.call(element, name),
    walker: (at) =>
      method(document, 'createTreeWalker')?.call(document, at, SHOW_ELEMENT_AND_TEXT) as TreeWalker,
    all(selector) {
      try {
        const found = method(document, 'querySelectorAll')?.call(document, selector);
        return [...(found as NodeListOf<Element>)];
      } catch {
        return [];
      }
    },
    checkVisibility:
      visible && ((element) => visible.call(element, { visibilityProperty: true }) === true),
    computedStyle: (element) => (styled ? view?.getComputedStyle(element) : undefined),
  };
}
