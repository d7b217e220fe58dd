/**
 * Properties of the document and of forms as the browser defines them: `<img name="body">` or `<input name="parentElement">`
 * would otherwise answer in their place, in content scripts too (HTML Living Standard, LegacyOverrideBuiltIns).
 */
export function documentProperty<Name extends keyof Document>(name: Name): Document[Name] {
  const value: unknown = Reflect.get(Document.prototype, name, document);
  return (typeof value === 'function' ? value.bind(document) : value) as Document[Name];
}

/** The element around a node. */
export function parentOf(node: Node): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', node);
}
