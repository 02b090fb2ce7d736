// xml.ts: reads what stores write in XML, and trusts none of it: no document types and so no entities of their own, limits
// to size, depth and names, and nothing that is not well formed. The same in a page and in a test, which has no DOMParser.

export interface XmlElement {
  /** Of its prefix: the address that it stands for, or "". */
  namespace: string;
  name: string;
  children: XmlElement[];
  /** Its own, without that of its children. */
  text: string;
}

export class XmlTrouble extends Error {}

const longestBytes = 2 * 1024 * 1024;
const deepest = 32;
const mostPrefixes = 64;
const mostElements = 100_000;

export function readXml(bytes: Uint8Array): XmlElement {
  if (bytes.length > longestBytes) throw new XmlTrouble("too long");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new XmlTrouble("not UTF-8");
  }
  return new Reader(text).document();
}

/** The prefixes that mean something here; the innermost first. */
interface Scope {
  prefix: string;
  namespace: string;
  outer: Scope | undefined;
  count: number;
}

interface Open {
  element: XmlElement;
  tag: string;
  scope: Scope | undefined;
}

const xmlScope: Scope = { prefix: "xml", namespace: "http://www.w3.org/XML/1998/namespace", outer: undefined, count: 0 };
const declaration = /<\?xml\s+version\s*=\s*["']1\.[0-9]["'](?:\s+encoding\s*=\s*["']([\w.-]+)["'])?[^?<>]*\?>/y;
const tagName = /[\p{L}_][\p{L}\p{N}_.\-]*(?::[\p{L}_][\p{L}\p{N}_.\-]*)?/uy;
const attribute = /\s+([\p{L}_][\p{L}\p{N}_.\-]*(?::[\p{L}_][\p{L}\p{N}_.\-]*)?)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;
const startTagEnd = /\s*(\/?)>/y;
const endTagEnd = /\s*>/y;

class Reader {
  private at = 0;
  private readonly open: Open[] = [];
  private root: XmlElement | undefined;
  private elements = 0;

  constructor(private readonly text: string) {}

  document(): XmlElement {
    const encoding = this.match(declaration)?.[1]?.toLowerCase();
    if (encoding !== undefined && !["utf-8", "us-ascii"].includes(encoding)) throw new XmlTrouble("encoding");
    while (this.at < this.text.length) this.next();
    if (!this.root || this.open.length > 0) throw new XmlTrouble("ends early");
    return this.root;
  }

  private next(): void {
    if (this.skip("<!--")) this.upTo("-->");
    else if (this.skip("<![CDATA[")) this.addText(this.upTo("]]>"));
    else if (this.skip("<?")) this.upTo("?>");
    else if (this.skip("<!")) throw new XmlTrouble("document type");
    else if (this.skip("</")) this.closeElement();
    else if (this.skip("<")) this.openElement();
    else this.addText(withoutReferences(this.upToTag()));
  }

  private openElement(): void {
    this.elements += 1;
    if (this.elements > mostElements) throw new XmlTrouble("too many elements");
    const tag = this.need(tagName)[0];
    const outer = this.open.at(-1);
    const declared = new Map<string, string>();
    for (let found = this.match(attribute); found; found = this.match(attribute)) {
      const [, name = "", double, single] = found;
      if (declared.has(name)) throw new XmlTrouble("attribute twice");
      declared.set(name, withoutReferences(double ?? single ?? ""));
    }
    const scope = scopeWith(outer ? outer.scope : xmlScope, declared);
    const element = { ...resolve(tag, scope), children: [], text: "" };
    if (outer) outer.element.children.push(element);
    else if (this.root) throw new XmlTrouble("two roots");
    else this.root = element;
    if (this.need(startTagEnd)[1] === "/") return;
    this.open.push({ element, tag, scope });
    if (this.open.length > deepest) throw new XmlTrouble("too deep");
  }

  private closeElement(): void {
    const tag = this.need(tagName)[0];
    this.need(endTagEnd);
    if (this.open.pop()?.tag !== tag) throw new XmlTrouble("tags do not match");
  }

  private addText(text: string): void {
    const inner = this.open.at(-1);
    if (inner) inner.element.text += text;
    else if (/\S/.test(text)) throw new XmlTrouble("text outside");
  }

  private skip(start: string): boolean {
    if (!this.text.startsWith(start, this.at)) return false;
    this.at += start.length;
    return true;
  }

  private upTo(end: string): string {
    const found = this.text.indexOf(end, this.at);
    if (found < 0) throw new XmlTrouble("ends early");
    const before = this.text.slice(this.at, found);
    this.at = found + end.length;
    return before;
  }

  private upToTag(): string {
    const found = this.text.indexOf("<", this.at);
    const start = this.at;
    this.at = found < 0 ? this.text.length : found;
    return this.text.slice(start, this.at);
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private need(pattern: RegExp): RegExpExecArray {
    const found = this.match(pattern);
    if (!found) throw new XmlTrouble("not well formed");
    return found;
  }
}

function scopeWith(outer: Scope | undefined, attributes: Map<string, string>): Scope | undefined {
  let scope = outer;
  for (const [name, namespace] of attributes) {
    const prefix = name === "xmlns" ? "" : name.startsWith("xmlns:") ? name.slice("xmlns:".length) : undefined;
    if (prefix === undefined) continue;
    const count = (scope?.count ?? 0) + 1;
    // Each name is looked up among all of them.
    if (count > mostPrefixes) throw new XmlTrouble("too many prefixes");
    scope = { prefix, namespace, outer: scope, count };
  }
  return scope;
}

function resolve(tag: string, scope: Scope | undefined): { namespace: string; name: string } {
  const colon = tag.indexOf(":");
  const prefix = colon < 0 ? "" : tag.slice(0, colon);
  const name = tag.slice(colon + 1);
  for (let inner = scope; inner; inner = inner.outer) {
    if (inner.prefix === prefix) return { namespace: inner.namespace, name };
  }
  if (prefix !== "") throw new XmlTrouble("unknown prefix");
  return { namespace: "", name };
}

const entities = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"]]);

const reference = /&(?:#x([0-9a-f]{1,6});|#([0-9]{1,7});|([a-z]{2,4});)?/gi;

function withoutReferences(text: string): string {
  return text.replace(reference, (_, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    if (decimal !== undefined) return character(Number.parseInt(decimal, 10));
    const known = entities.get(name ?? "");
    if (known === undefined) throw new XmlTrouble("unknown entity");
    return known;
  });
}

/** Names of files may hold what XML does not allow, and S3 refers to it nevertheless; we need not read such names. */
function character(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) throw new XmlTrouble("no such character");
  return String.fromCodePoint(code);
}
