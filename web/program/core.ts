// core.ts: the program as the page sees it: the functions of shell/platform/web/exports.cpp with their texts.
//
// A call that throws has left the program's memory in the middle of something. Nothing is called after that, so that
// nothing half-done reaches the storage; `onCrash` hears of it once.

import type { Call, ExportName } from "./exports";
import { Durations } from "./durations";
import type { ChangeKind } from "./host";
import type { Memory } from "./memory";
import type { StoreFinding, StoreKind, StoreReply } from "./store_host";

export interface Answer {
  ok: boolean;
  error?: string;
}

export interface PlanSummary {
  id: string;
  name: string;
  posts: number;
}

export type LanguageCode = "fr" | "en";

export interface StartOptions {
  language: LanguageCode;
  dark: boolean;
  followsSystemTheme: boolean;
  reducedMotion: boolean;
  stores: boolean;
  /** Days since 1970-01-01. */
  today?: number;
}

export const enum PointerPhase { Move, Down, Up, Leave, Cancel }
export const enum PointerKind { Mouse, Touch, Pen }

// Writing a large plan for the storage takes as long as reading it, and the person waits for its picture.
const oneFrameMs = 20;

const bit = (value: boolean): number => (value ? 1 : 0);

export class Core {
  /** Called after anything entered the program; it may want a frame now. */
  afterInput: () => void = () => {};
  onCrash: (reason: unknown) => void = () => {};
  hasCrashed = false;
  /** Commands of scripts, in the program alone. */
  readonly dispatching = new Durations();

  constructor(private readonly memory: Memory) {}

  start(options: StartOptions): void {
    const { language, dark, followsSystemTheme, reducedMotion, stores, today } = options;
    this.call("start", bit(language === "en"), bit(dark), bit(followsSystemTheme), bit(reducedMotion), bit(stores),
      bit(today !== undefined), today ?? 0);
  }
  /** Before the start, or later: then `textsGiven` shows them. */
  giveTexts(language: LanguageCode, file: string): boolean {
    return this.guard(0, () =>
      this.memory.withTexts([file], (...place) => this.call("give_texts", bit(language === "en"), ...place))) !== 0;
  }
  textsGiven(): void { this.input("texts_given"); }
  addKeyDates(json: string): Answer { return this.verdict("add_key_dates", json); }
  setNetworkRules(json: string): Answer { return this.verdict("set_network_rules", json); }
  openStoredPlan(snapshot: string): Answer { return this.verdict("open_stored_plan", snapshot); }
  openStoredChange(plan: string, change: string): Answer { return this.verdict("open_stored_change", plan, change); }
  openSetting(name: string, value: string): void { this.callWith("open_setting", name, value); }
  begin(): void { this.input("begin"); }

  resize(width: number, height: number, pixelRatio: number): void { this.input("resize", width, height, pixelRatio); }
  /** `time`: of the clock that frames run by. */
  pointer(phase: PointerPhase, kind: PointerKind, x: number, y: number, button: number, modifiers: number,
          time: number): void {
    this.input("pointer", phase, kind, x, y, button, modifiers, time);
  }
  /** CSS pixels, positive towards the end of what scrolls. */
  wheel(x: number, y: number): void { this.input("wheel", x, y); }
  keyDown(key: string, modifiers: number): boolean {
    const taken = this.guard(0, () =>
      this.memory.withTexts([key], (at, length) => this.call("key_down", at ?? 0, length ?? 0, modifiers)));
    this.afterInput();
    return taken !== 0;
  }
  fieldFocused(id: number): void { this.input("field_focused", id); }
  fieldChanged(id: number, text: string): void {
    this.guard(0, () => this.memory.withTexts([text], (...place) => this.call("field_changed", id, ...place)));
    this.afterInput();
  }
  fieldLeft(id: number): void { this.input("field_left", id); }
  fieldCancelled(id: number): void { this.input("field_cancelled", id); }
  nodeActivated(id: number): void { this.input("node_activated", id); }
  nodeFocused(id: number): void { this.input("node_focused", id); }
  /** As 0xRRGGBB, in the order of SystemColors in shell/theme/palette.hpp; none: the program's own colours. */
  systemColors(colors: readonly number[] = [-1, 0, 0, 0]): void { this.input("system_colors", ...colors); }
  systemTheme(dark: boolean): void { this.input("system_theme", bit(dark)); }
  reducedMotion(reduced: boolean): void { this.input("reduced_motion", bit(reduced)); }
  dayMayHaveChanged(): void { this.input("day_may_have_changed"); }
  fontsChanged(): void { this.input("fonts_changed"); }
  goTo(fragment: string): void { this.inputWith("go_to", fragment); }

  stored(sequence: number): void { this.input("stored", sequence); }
  storeFailed(sequence: number, reason: string): void {
    this.guard(0, () => this.memory.withTexts([reason], (...place) => this.call("store_failed", sequence, ...place)));
    this.afterInput();
  }
  storageUnavailable(reason: string): void { this.inputWith("storage_unavailable", reason); }
  /** Another page of this browser writes: nothing can be changed here until `writeFromNow`. */
  readAlong(): void { this.input("read_along"); }
  /** What that page has kept. */
  follow(kind: ChangeKind, plan: string, text: string): Answer {
    const isTaken = this.guard(0, () =>
      this.memory.withTexts([plan, text], (...places) => this.call("follow", kind, ...places)));
    this.afterInput();
    return isTaken ? { ok: true } : { ok: false, error: this.answer() };
  }
  /** All that was opened since, in place of what is shown. */
  followAnew(): void { this.input("follow_anew"); }
  writeFromNow(): void { this.input("write_from_now"); }
  restorePointFound(plan: string, at: number, reason: number): void {
    this.guard(0, () => this.memory.withTexts([plan], (...place) => this.call("restore_point_found", at, reason, ...place)));
  }
  restorePointsListed(plan: string): void { this.inputWith("restore_points_listed", plan); }
  restorePointOpened(plan: string, at: number, snapshot: string, changes: string): void {
    this.guard(0, () => this.memory.withTexts([plan, snapshot, changes], (...places) =>
      this.call("restore_point_opened", at, ...places)));
    this.afterInput();
  }
  openFile(text: string): Answer {
    const answer = this.verdict("open_file", text);
    this.afterInput();
    if (answer.ok) setTimeout(() => this.keep(), oneFrameMs);
    return answer;
  }
  /** What is not stored yet goes to the storage. */
  keep(): void { this.input("keep"); }
  fileRefused(name: string, code: "too-large" | "unreadable"): void { this.inputWith("file_refused", name, code); }
  fileSaved(plan: string, name: string): void { this.inputWith("file_saved", plan, name); }
  fileFailed(plan: string, reason: string): void { this.inputWith("file_failed", plan, reason); }

  /** HTML of what is shown. */
  printedPage(): string { return this.text("printed_page"); }

  plans(): PlanSummary[] {
    const count = this.call("plan_count");
    return Array.from({ length: count }, (_, index) => ({
      id: this.text("plan_id", index),
      name: this.text("plan_name", index),
      posts: this.call("plan_posts", index),
    }));
  }
  /** Empty when there is no such plan. */
  exportPlan(id: string): string {
    this.callWith("export_plan", id);
    return this.answer();
  }
  dispatch(command: string): Answer {
    const begin = performance.now();
    const answer = this.verdict("dispatch", command);
    this.dispatching.add(performance.now() - begin);
    this.afterInput();
    return answer;
  }

  // Stores.
  openConnection(plan: string, { kind, place }: { kind: StoreKind; place: string }, kept: string): void {
    this.guard(0, () => this.memory.withTexts([plan, place, kept], (...places) =>
      this.call("open_connection", kind, ...places)));
    this.afterInput();
  }
  storeAnswered(plan: string, reply: StoreReply, text: string, retryAfterMs: number): void {
    this.guard(0, () => this.memory.withTexts([plan, text], (...places) =>
      this.call("store_answered", reply, retryAfterMs, ...places)));
    this.afterInput();
  }
  storeTested(plan: string, finding: StoreFinding, detail: string, head: string, text: string): void {
    this.guard(0, () => this.memory.withTexts([plan, detail, head, text], (...places) =>
      this.call("store_tested", finding, ...places)));
    this.afterInput();
  }
  storeConnected(plan: string, finding: StoreFinding, kind: StoreKind, place: string): void {
    this.guard(0, () => this.memory.withTexts([plan, place], (...places) =>
      this.call("store_connected", finding, kind, ...places)));
    this.afterInput();
  }
  meetOthers(): void { this.input("meet_others"); }
  pageVisible(isVisible: boolean): void { this.input("page_visible", bit(isVisible)); }
  online(isOnline: boolean): void { this.input("online", bit(isOnline)); }

  get isIdle(): boolean { return this.call("is_idle", ) !== 0; }
  get wantsFrame(): boolean { return this.call("wants_frame") !== 0; }
  get nextFrameInMs(): number | undefined {
    const ms = this.call("next_frame_in_ms");
    return ms < 0 ? undefined : ms;
  }
  /** Whether there is something to paint. */
  buildFrame(nowMs: number): boolean { return this.call("build_frame", nowMs) !== 0; }
  paint(): void { this.call("paint"); }
  forgetTextures(): void { this.call("forget_textures"); }
  get heapBytes(): number { return this.memory.size; }

  private call(name: ExportName, ...numbers: number[]): number {
    const call: Call = this.memory.program[name];
    return this.guard(0, () => call(...numbers));
  }

  private callWith(name: ExportName, ...texts: string[]): number {
    return this.guard(0, () => this.memory.withTexts(texts, (...places) => this.call(name, ...places)));
  }

  private input(name: ExportName, ...numbers: number[]): void {
    this.call(name, ...numbers);
    this.afterInput();
  }

  private inputWith(name: ExportName, ...texts: string[]): void {
    this.callWith(name, ...texts);
    this.afterInput();
  }

  private verdict(name: ExportName, ...texts: string[]): Answer {
    return this.callWith(name, ...texts) ? { ok: true } : { ok: false, error: this.answer() };
  }

  private text(name: ExportName, ...numbers: number[]): string {
    this.call(name, ...numbers);
    return this.answer();
  }

  private answer(): string {
    return this.guard("", () => this.memory.readText(this.call("answer"), this.call("answer_length")));
  }

  private guard<T>(otherwise: T, work: () => T): T {
    if (this.hasCrashed) return otherwise;
    try {
      return work();
    } catch (reason) {
      this.hasCrashed = true;
      this.onCrash(reason);
      return otherwise;
    }
  }
}
