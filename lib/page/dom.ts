/**
 * A property of a DOM object as its prototypes define it. A page may shadow those of its document and its forms by naming
 * elements after them (<img name="body">, <input name="nodeName">), and would so hand us elements in place of functions
 * (OWASP, DOM Clobbering Prevention Cheat Sheet). Methods come bound.
 */
export function native<T extends object, Name extends keyof T>(object: T, name: Name): T[Name] {
  const value: unknown = Reflect.get(Object.getPrototypeOf(object), name, object);
  return (typeof value === 'function' ? value.bind(object) : value) as T[Name];
}

/** An attribute, or '' where the element has none. */
export function attribute(element: Element, name: string): string {
  return native(element, 'getAttribute')(name) ?? '';
}

/** Elements that match, in document order; none where the selector is not valid. */
export function select(document: Document, selectors: readonly string[]): Element[] {
  return selectors.flatMap((selector) => {
    try {
      return [...native(document, 'querySelectorAll')(selector)];
    } catch {
      return [];
    }
  });
}
