// host.ts: what the program may ask of the page; the other half of shell/platform/web/host.hpp, with the same names.
//
// The program asks in the middle of its own work. What it asks of letters, painter and clock is done at once and calls
// nothing back; everything that touches the page is put off until it has returned (`settle`), because giving the
// keyboard to a field, for example, makes the browser call us back on the spot.

import type { Clusters } from "../picture/clusters";
import type { Glyphs } from "../picture/glyphs";
import type { Painter } from "../picture/painter";
import type { Place } from "../page/place";
import type { Memory } from "./memory";
import { formOf, type StorePart } from "./store_host";
import { clusterEnds } from "./cluster_ends";
import { randomId, timeNow, todayNumber } from "./clock";
import { Durations } from "./durations";

export interface ShownField {
  id: number;
  kind: number;
  bare: boolean;
  focus: boolean;
  place: Place;
  /** Pixels scrolled out of sight. */
  hiddenAbove: number;
  hiddenBelow: number;
  fontPx: number;
  weight: number;
  label: string;
  text: string;
  placeholder: string;
}

export interface ShownNode {
  id: number;
  parent: number;
  role: number;
  flags: number;
  level: number;
  place: Place;
  name: string;
  shortcut: string;
  link: string;
}

export const enum ChangeKind { Snapshot, Change, Removed, Meetings }

export interface StoredChange {
  kind: ChangeKind;
  plan: string;
  text: string;
}

/** The parts of the page that the program speaks to. The rescue after a crash has none but the letters. */
export interface Page {
  /** All that was put off is done. */
  settled(): void;
  showFields(changed: ShownField[], all: readonly number[] | undefined): void;
  showNodes(changed: ShownNode[], all: readonly number[] | undefined): void;
  announce(text: string): void;
  setCursor(cursor: number): void;
  showAddress(fragment: string): void;
  showLanguage(code: string): void;
  showTheme(dark: boolean): void;
  store(sequence: number, changes: StoredChange[]): void;
  storeSetting(name: string, value: string): void;
  askForFile(): void;
  saveFile(plan: string, name: string, text: string, askWhere: boolean): void;
  print(html: string): void;
  copyText(text: string): void;
  openWebPage(address: string): void;
  readonly stores: StorePart;
}

export class Host {
  memory!: Memory;
  page: Page | undefined;
  painter: Painter | undefined;
  /** Letters painted because they were not there yet. */
  readonly lettering = new Durations();

  private readonly tasks: ((page: Page) => void)[] = [];
  private isSettling = false;
  private fields: ShownField[] = [];
  private nodes: ShownNode[] = [];
  private allFields: readonly number[] | undefined;
  private allNodes: readonly number[] | undefined;
  private isToTell = false;
  private changes: StoredChange[] = [];
  private storeFields: string[] = [];
  private pixels = { address: 0, size: 0 };

  constructor(
    private readonly glyphs: Glyphs,
    private readonly clusters: Clusters,
  ) {}

  /** Does what was put off. Safe to call at any time when the program is not in the middle of something. */
  settle(): void {
    if (this.isSettling || !this.page) return;
    this.isSettling = true;
    try {
      do {
        for (let task = this.tasks.shift(); task; task = this.tasks.shift()) task(this.page);
        this.page.settled();
      } while (this.tasks.length > 0);
    } finally {
      this.isSettling = false;
    }
  }

  private later(task: (page: Page) => void): void {
    if (this.page) this.tasks.push(task);
  }

  private read(address: number, length: number): string {
    return this.memory.readText(address, length);
  }

  // The outside world.
  today(): number { return todayNumber(); }
  timeNow(): number { return this.memory.giveText(timeNow()); }
  freshId(): number { return this.memory.giveText(randomId()); }
  /** 0: private-use characters stand for something else from now on, and all texts are to be made drawable anew. */
  drawableText(at: number, length: number): number {
    const text = this.clusters.drawable(this.read(at, length));
    if (text !== undefined) return this.memory.giveText(text);
    this.glyphs.forget();
    return 0;
  }
  lineInOrder(at: number, length: number): number {
    return this.memory.giveText(this.clusters.inOrder(this.read(at, length)));
  }
  clusterEnds(at: number, length: number): number {
    return this.memory.giveIntegers(clusterEnds(this.read(at, length)));
  }
  composed(at: number, length: number): number {
    return this.memory.giveText(this.read(at, length).normalize("NFC"));
  }
  announce(at: number, length: number): void {
    const text = this.read(at, length);
    this.later((page) => page.announce(text));
  }
  setCursor(cursor: number): void { this.later((page) => page.setCursor(cursor)); }
  showAddress(at: number, length: number): void {
    const fragment = this.read(at, length);
    this.later((page) => page.showAddress(fragment));
  }
  showLanguage(at: number, length: number): void {
    const code = this.read(at, length);
    this.later((page) => page.showLanguage(code));
  }
  showTheme(dark: number): void { this.later((page) => page.showTheme(dark !== 0)); }

  // Text fields and accessible nodes: the new and changed ones, then, when something came, went or moved, the ids of all.
  field(id: number, kind: number, flags: number, x: number, y: number, width: number, height: number,
        hiddenAbove: number, hiddenBelow: number, fontPx: number, weight: number, label: number, labelLength: number, text: number, textLength: number, placeholder: number,
        placeholderLength: number): void {
    this.fields.push({
      id: id >>> 0, kind, place: { x, y, width, height }, hiddenAbove, hiddenBelow, fontPx, weight,
      bare: (flags & 1) !== 0,
      focus: (flags & 2) !== 0,
      label: this.read(label, labelLength),
      text: this.read(text, textLength),
      placeholder: this.read(placeholder, placeholderLength),
    });
    this.tellLater();
  }
  fieldsShown(at: number, count: number): void {
    this.allFields = this.memory.readIds(at, count);
    this.tellLater();
  }

  node(id: number, parent: number, role: number, flags: number, level: number, x: number, y: number, width: number,
       height: number, name: number, nameLength: number, shortcut: number, shortcutLength: number, link: number,
       linkLength: number): void {
    this.nodes.push({
      id: id >>> 0, parent: parent >>> 0, role, flags, level, place: { x, y, width, height },
      name: this.read(name, nameLength),
      shortcut: this.read(shortcut, shortcutLength),
      link: this.read(link, linkLength),
    });
    this.tellLater();
  }
  nodesShown(at: number, count: number): void {
    this.allNodes = this.memory.readIds(at, count);
    this.tellLater();
  }

  /** In one go: what is gone leaves its elements to what is new. */
  private tellLater(): void {
    if (this.isToTell || !this.page) return;
    this.isToTell = true;
    this.later((page) => {
      const { fields, nodes, allFields, allNodes } = this;
      this.isToTell = false;
      this.fields = [];
      this.nodes = [];
      this.allFields = this.allNodes = undefined;
      if (fields.length > 0 || allFields) page.showFields(fields, allFields);
      if (nodes.length > 0 || allNodes) page.showNodes(nodes, allNodes);
    });
  }

  // Storage and files.
  storeChange(kind: number, plan: number, planLength: number, text: number, textLength: number): void {
    this.changes.push({ kind, plan: this.read(plan, planLength), text: this.read(text, textLength) });
  }
  store(sequence: number): void {
    const changes = this.changes;
    this.changes = [];
    this.later((page) => page.store(sequence >>> 0, changes));
  }
  storeSetting(name: number, nameLength: number, value: number, valueLength: number): void {
    const [setting, text] = [this.read(name, nameLength), this.read(value, valueLength)];
    this.later((page) => page.storeSetting(setting, text));
  }
  askForFile(): void { this.later((page) => page.askForFile()); }
  saveFile(plan: number, planLength: number, name: number, nameLength: number, text: number, textLength: number,
           askWhere: number): void {
    const file = [this.read(plan, planLength), this.read(name, nameLength), this.read(text, textLength)] as const;
    this.later((page) => page.saveFile(...file, askWhere !== 0));
  }

  copyText(at: number, length: number): void {
    const text = this.read(at, length);
    this.later((page) => page.copyText(text));
  }
  openWebPage(at: number, length: number): void {
    const address = this.read(at, length);
    this.later((page) => page.openWebPage(address));
  }
  print(at: number, length: number): void {
    const html = this.read(at, length);
    this.later((page) => page.print(html));
  }

  // Stores.
  storeNow(): number { return Date.now(); }
  /** Minutes of this device's own clock and calendar, since 1970. */
  storeLocalMinutes(ms: number): number { return Math.floor(ms / 60_000) - new Date(ms).getTimezoneOffset(); }
  storeOrigin(): number { return this.memory.giveText(location.origin); }
  storeRandom(): number { return crypto.getRandomValues(new Int32Array(1))[0] ?? 0; }
  storeWakeIn(ms: number): void { this.later((page) => page.stores.wakeIn(ms)); }
  storeAsk(task: number, plan: number, planLength: number, name: number, nameLength: number, text: number,
           textLength: number): void {
    const question = {
      task, plan: this.read(plan, planLength), name: this.read(name, nameLength), text: this.read(text, textLength),
    };
    this.later((page) => page.stores.ask(question));
  }
  /** One text of a form, in their order. */
  storeField(at: number, length: number): void { this.storeFields.push(this.read(at, length)); }
  storeTest(plan: number, length: number, kind: number, remembers: number): void {
    const [of, form] = [this.read(plan, length), formOf(kind, remembers !== 0, this.storeFields.splice(0))];
    this.later((page) => page.stores.test(of, form));
  }
  storeRenew(plan: number, length: number, kind: number, remembers: number): void {
    const [of, form] = [this.read(plan, length), formOf(kind, remembers !== 0, this.storeFields.splice(0))];
    this.later((page) => page.stores.renew(of, form));
  }
  storeConnect(plan: number, length: number): void {
    const of = this.read(plan, length);
    this.later((page) => page.stores.connect(of));
  }
  storeDisconnect(plan: number, length: number): void {
    const of = this.read(plan, length);
    this.later((page) => page.stores.disconnect(of));
  }

  // Letters.
  baseline(weight: number, size: number, density: number): number {
    return this.glyphs.baseline(weight, size, density);
  }
  advance(codePoint: number, weight: number, size: number): number {
    return this.glyphs.advance(codePoint, weight, size);
  }
  splitWord(codePoint: number, weight: number, size: number, width: number): number {
    return this.memory.giveText(this.glyphs.split(codePoint, weight, size, width));
  }
  /** Fills the HostGlyph at the address. */
  paintGlyph(codePoint: number, weight: number, size: number, density: number, address: number): void {
    const begin = performance.now();
    const glyph = this.glyphs.paint(codePoint, weight, size, density);
    const { left, top, right, bottom, width, height } = glyph;
    const pixels = this.reserve(glyph.pixels.byteLength);
    this.memory.bytes(pixels, glyph.pixels.byteLength).set(glyph.pixels);
    this.memory.writeFloats(address, [glyph.advance, left, top, right, bottom]);
    this.memory.writeIntegers(address + 5 * 4, [width, height, glyph.isColored ? 1 : 0, pixels]);
    this.lettering.add(performance.now() - begin);
  }
  private reserve(size: number): number {
    if (size > this.pixels.size) {
      this.memory.program.free(this.pixels.address);
      this.pixels = { address: this.memory.program.malloc(size * 2), size: size * 2 };
    }
    return this.pixels.address;
  }

  // The picture. Without a painter all is as if it were drawn, so that the mirror, storage and files still work.
  textureLimit(): number { return this.painter?.textureLimit ?? 4096; }
  createTexture(id: number, width: number, height: number, pixels: number): void {
    this.painter?.createTexture(id, width, height, this.memory.bytes(pixels, width * height * 4));
  }
  updateTexture(id: number, x: number, y: number, width: number, height: number, rowPixels: number,
                pixels: number): void {
    const length = ((height - 1) * rowPixels + width) * 4;
    this.painter?.updateTexture(id, x, y, width, height, rowPixels, this.memory.bytes(pixels, length));
  }
  destroyTexture(id: number): void { this.painter?.destroyTexture(id); }
  beginPicture(width: number, height: number, scale: number, whiteU: number, whiteV: number): void {
    this.painter?.begin(width, height, scale, [whiteU, whiteV]);
  }
  clearPicture(rgb: number, left: number, top: number, right: number, bottom: number): void {
    this.painter?.clear(rgb, left, top, right, bottom);
  }
  pictureMesh(vertices: number, vertexBytes: number, indices: number, indexCount: number): void {
    this.painter?.mesh(this.memory.bytes(vertices, vertexBytes), this.memory.bytes(indices, indexCount * 4));
  }
  picturePart(texture: number, left: number, top: number, right: number, bottom: number, first: number,
              count: number): void {
    this.painter?.part(texture, left, top, right, bottom, first, count);
  }
  endPicture(): void { this.painter?.end(); }
}
