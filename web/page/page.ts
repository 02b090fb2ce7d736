// page.ts: the parts of the page, as the program speaks to them.

import { copyText } from "./clipboard";
import type { Files } from "../keep/files";
import type { Keeper } from "../keep/keeper";
import type { Page, ShownField, ShownNode, StoredChange } from "../program/host";
import type { StorePart } from "../program/store_host";
import { languageOfPage, type Texts } from "../program/texts";
import type { Addresses } from "./addresses";
import type { Fields } from "./fields";
import type { LiveRegion } from "./live";
import type { Mirror } from "./mirror";
import type { MirrorFocus } from "./mirror_focus";
import type { Printing } from "./printing";
import { wearLanguage, wearTheme } from "./theme";

const cursors = ["default", "pointer", "text", "grab", "grabbing", "not-allowed"];

export interface PageParts {
  stage: HTMLElement;
  fields: Fields;
  mirror: Mirror;
  focus: MirrorFocus;
  live: LiveRegion;
  addresses: Addresses;
  files: Files;
  keeper: Keeper;
  printing: Printing;
  texts: Texts;
  stores: StorePart;
  themeChanged: (dark: boolean) => void;
}

export class BrowserPage implements Page {
  private isSettled = true;
  /** Everything stands where it belongs; only names and places may have changed. */
  private isArranged = true;

  constructor(private readonly parts: PageParts) {}

  showFields(changed: ShownField[], all: readonly number[] | undefined): void {
    if (this.parts.fields.show(changed, all)) this.isArranged = false;
    this.isSettled = false;
  }
  showNodes(changed: ShownNode[], all: readonly number[] | undefined): void {
    this.parts.mirror.show(changed, all);
    this.isSettled = false;
    if (all) this.isArranged = false;
  }

  /** Once fields and nodes are both told. */
  settled(): void {
    if (this.isSettled) return;
    this.isSettled = true;
    const { mirror, fields, focus } = this.parts;
    if (!this.isArranged) mirror.arrange(fields.elements);
    this.isArranged = true;
    mirror.finish();
    focus.follow();
    fields.giveFocus();
  }

  announce(text: string): void { this.parts.live.announce(text); }
  setCursor(cursor: number): void { this.parts.stage.style.cursor = cursors[cursor] ?? "default"; }
  showAddress(fragment: string): void { this.parts.addresses.show(fragment); }
  showLanguage(code: string): void {
    wearLanguage(code);
    void this.parts.texts.follow(languageOfPage());
  }
  showTheme(dark: boolean): void {
    wearTheme(dark);
    this.parts.themeChanged(dark);
  }

  store(sequence: number, changes: StoredChange[]): void { this.parts.keeper.store(sequence, changes); }
  storeSetting(name: string, value: string): void { this.parts.keeper.storeSetting(name, value); }
  askForFile(): void { void this.parts.files.ask(); }
  saveFile(plan: string, name: string, text: string, askWhere: boolean): void {
    void this.parts.files.save(plan, name, text, askWhere);
  }

  get stores(): StorePart { return this.parts.stores; }
  copyText(text: string): void { void copyText(text); }
  openWebPage(address: string): void { window.open(address, "_blank", "noopener,noreferrer"); }
  print(html: string): void { this.parts.printing.print(html); }
}
