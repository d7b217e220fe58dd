/** An element of a document: its name and attributes without prefixes, what is in it, in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

/** An element that is still open. */
interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** A document that is not well-formed, or that wants more than a file of data needs; `at` is an offset, UTF-16. */
export class XmlError extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.name = 'XmlError';
    this.at = at;
  }
}

const DEEPEST = 200;
const MOST_ELEMENTS = 2_000_000;
/** Begins every prolog, comment, CDATA section and tag; what they end with. */
const SPECIAL = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;
const TAG_NAME = /<(?<close>\/?)(?<name>[\p{L}_][\p{L}\p{N}_.:-]{0,200})/uy;
const ATTRIBUTE =
  /\s{1,1000}(?<name>[\p{L}_][\p{L}\p{N}_.:-]{0,200})\s{0,100}=\s{0,100}(?:"(?<double>[^"<]*)"|'(?<single>[^'<]*)')/uy;
const TAG_END = /\s{0,1000}(?<empty>\/?)>/uy;
const REFERENCE = /&(?:#x(?<hex>[\da-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>\w{1,10}));|&/giu;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** Characters that XML 1.0 may hold (2.2). */
const ALLOWED = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]$/u;

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** Text with its references put out; only XML's own five and those by number are known, so that nothing can grow. */
function plain(text: string, at: number): string {
  return text.replaceAll('\r\n', '\n').replace(REFERENCE, (reference, ...parts) => {
    const { hex, decimal, name } = parts.at(-1) as Record<string, string | undefined>;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const known = point <= 0x10ffff ? String.fromCodePoint(point) : NAMED.get(name ?? '');
    if (known === undefined || (name === undefined && !ALLOWED.test(known)))
      throw new XmlError(`has an unknown reference ${reference.slice(0, 20)}`, at);
    return known;
  });
}

/** Reads a document from its beginning to its end, with a list of open elements and no recursion. */
class Reader {
  private readonly root: Open = { name: '', attributes: new Map(), children: [], text: '' };
  private readonly open: Open[] = [this.root];
  private readonly text: string;
  private count = 0;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  read(): XmlElement {
    while (this.at < this.text.length) this.step();
    const [document, ...others] = this.root.children;
    if (this.open.length > 1) throw new XmlError('ends within an element', this.at);
    if (document === undefined || others.length > 0 || this.root.text.trim() !== '')
      throw new XmlError('is not one element', this.at);
    return document;
  }

  private step(): void {
    const next = this.text.indexOf('<', this.at);
    const end = next < 0 ? this.text.length : next;
    this.say(plain(this.text.slice(this.at, end), this.at));
    this.at = end;
    if (next >= 0 && !this.passSpecial()) this.tag();
  }

  private say(text: string): void {
    const last = this.open.at(-1);
    if (last !== undefined) last.text += text;
  }

  /** Passes what is no tag; the words of a CDATA section are text. */
  private passSpecial(): boolean {
    const special = SPECIAL.find(([opening]) => this.text.startsWith(opening, this.at));
    if (special === undefined) return false;
    const [begin, end] = special;
    const from = this.at + begin.length;
    const to = this.text.indexOf(end, from);
    if (to < 0) throw new XmlError(`has no ${end}`, this.at);
    if (begin === '<![CDATA[') this.say(this.text.slice(from, to));
    this.at = to + end.length;
    return true;
  }

  /** What a pattern finds right here, passed; undefined where it finds nothing. */
  private take(pattern: RegExp): Record<string, string | undefined> | undefined {
    pattern.lastIndex = this.at;
    const groups = pattern.exec(this.text)?.groups;
    if (groups !== undefined) this.at = pattern.lastIndex;
    return groups;
  }

  private tag(): void {
    const { close, name } = this.take(TAG_NAME) ?? {};
    // A document type could name entities that grow without end, or other files: no file of data needs one.
    if (name === undefined) throw new XmlError('has a tag that is none', this.at);
    const attributes = this.attributes();
    const end = this.take(TAG_END);
    if (end === undefined) throw new XmlError('has a tag without an end', this.at);
    if (close === '/') this.close(name);
    else this.enter(name, attributes);
    if (end['empty'] === '/') this.close(name);
  }

  private attributes(): Map<string, string> {
    const attributes = new Map<string, string>();
    for (let found = this.take(ATTRIBUTE); found !== undefined; found = this.take(ATTRIBUTE)) {
      const name = local(found['name'] ?? '');
      if (attributes.has(name)) throw new XmlError(`names ${name} twice`, this.at);
      const value = found['double'] ?? found['single'] ?? '';
      attributes.set(name, plain(value.replace(/[\t\n\r]/gu, ' '), this.at));
    }
    return attributes;
  }

  private enter(name: string, attributes: ReadonlyMap<string, string>): void {
    this.count += 1;
    if (this.open.length > DEEPEST || this.count > MOST_ELEMENTS)
      throw new XmlError('has more elements than any file of data', this.at);
    this.open.push({ name, attributes, children: [], text: '' });
  }

  private close(name: string): void {
    const closed = this.open.length > 1 ? this.open.pop() : undefined;
    if (closed?.name !== name) throw new XmlError(`closes ${name}, which is not open`, this.at);
    this.open.at(-1)?.children.push({ ...closed, name: local(name) });
  }
}

/**
 * Reads a document of data (XML 1.0 without a document type). Names are given without prefixes.
 *
 * @throws XmlError where it is not well-formed, has a document type, or is nested or grown beyond any file of data.
 */
export function readXml(text: string): XmlElement {
  return new Reader(text.replace(/^\uFEFF/u, '')).read();
}
