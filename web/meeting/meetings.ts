// meetings.ts: the stores of all plans: sets them up, opens them again, and carries out what the program asks of them.

import type { Core } from "../program/core";
import { StoreFinding, StoreKind, StoreReply, type StoreForm, type StoreQuestion } from "../program/store_host";
import { diagnose, rehearse, type Verdict } from "../stores/diagnose";
import { KeyShelf } from "../stores/key_shelf";
import { newLock, unlock } from "../stores/lock";
import { newMemory } from "../stores/one_file";
import { openPlace, type FilePlace, type Place } from "../stores/places";
import type { SpaceKey } from "../stores/sealing";
import { meetSpace, newSpaceId, readSpace, spacePath, type Space } from "../stores/space";
import { StoreFailure, type Store } from "../stores/store";
import { Vault, type Login } from "../stores/vault";
import type { ConnectionRow, Connections } from "./connections";
import { findingOf, findingOfFailure } from "./findings";
import { lookInto, spaceOfFile } from "./file_space";
import { headsIn, OpenSpace, readHead } from "./open_space";
import { isAllowed, permissionOf } from "./permissions";
import { pickFile } from "./pick_file";
import { pickFolder } from "./pick_folder";
import { kindOf, loginOf, nameOf, placeFrom, placeOf, settingsOf } from "./place_forms";

interface Tried {
  form: StoreForm;
  place: Place;
}

export interface OpenedConnection {
  kind: StoreKind;
  place: string;
}

export class Meetings {
  private readonly vault = new Vault(new KeyShelf());
  private readonly spaces = new Map<string, OpenSpace>();
  private readonly rows = new Map<string, ConnectionRow>();
  /** Nobody waits any more for what they still answer. */
  private readonly left = new WeakSet<OpenSpace>();
  private tried: Tried | undefined;
  private isStopped = false;

  constructor(
    private readonly core: Core,
    private readonly connections: Connections,
  ) {}

  /** Of an earlier visit. Without its login every question is refused, and the person is asked. */
  async open(row: ConnectionRow): Promise<OpenedConnection> {
    this.rows.set(row.plan, row);
    await this.openSpace(row, await this.vault.load(row.plan));
    return { kind: kindOf(row.place), place: nameOf(row.place) };
  }

  async ask(question: StoreQuestion): Promise<void> {
    const space = this.spaces.get(question.plan);
    const answer = space ? await space.answer(question) : { reply: StoreReply.Refused, text: "", retryAfterMs: 0 };
    if (!this.isStopped && !(space && this.left.has(space))) this.core.storeAnswered(question.plan, answer.reply, answer.text, answer.retryAfterMs);
  }

  stop(): void { this.isStopped = true; }

  async test(plan: string, form: StoreForm): Promise<void> {
    this.tried = undefined;
    const tell = (finding: StoreFinding, detail = "", head = "", text = ""): void =>
      this.core.storeTested(plan, finding, detail, head, text);
    const picked = form.kind === StoreKind.Folder ? await pickFolder() : form.kind === StoreKind.File ? await pickFile() : undefined;
    const place = placeOf(form, picked);
    if (!place) return tell(StoreFinding.Cancelled);
    if (place.kind === "file") return this.testFile(plan, form, place);
    const verdict = await judged(() => rehearse(place, plan));
    if (verdict.kind !== "ok") return tell(findingOf(verdict), verdict.detail);
    if (verdict.holds === "newer" || verdict.holds === "unreadable") return tell(StoreFinding.Unreadable);
    try {
      const store = openPlace(place);
      const key = await this.keyOf(store, form.passphrase);
      if (key === "locked") return tell(StoreFinding.Locked);
      this.tried = { form, place };
      for (const name of newestFirst(headsIn(await store.list("r")))) {
        const text = await readHead(store, name, key);
        if (text !== undefined && text !== "damaged") return tell(StoreFinding.Plan, "", name, text);
      }
      tell(StoreFinding.Empty);
    } catch (error) {
      tell(findingOfFailure(error), error instanceof StoreFailure ? error.detail : "");
    }
  }

  private async testFile(plan: string, form: StoreForm, place: FilePlace): Promise<void> {
    if (!(await isAllowed(place.file))) return this.core.storeTested(plan, StoreFinding.Login, "", "", "");
    try {
      const found = await lookInto(place.file, plan);
      if (found) this.tried = { form, place };
      this.core.storeTested(plan, found ? (found.text ? StoreFinding.Plan : StoreFinding.Empty) : StoreFinding.Unreadable, "",
        found?.name ?? "", found?.text ?? "");
    } catch (error) {
      this.core.storeTested(plan, findingOfFailure(error), error instanceof StoreFailure ? error.detail : "", "", "");
    }
  }

  /** What was tried last becomes the store of the plan. */
  async connect(plan: string): Promise<void> {
    if (!this.tried) return;
    const { form, place } = this.tried;
    try {
      if (place.kind === "file") return await this.connectFile(plan, place);
      const store = openPlace(place);
      const met = await begun(store, plan, form.passphrase);
      const unlocked = met && await keyTo(met, form.passphrase);
      if (!met || met.plan !== plan || unlocked === "locked") {
        this.core.storeConnected(plan, met && met.plan === plan ? StoreFinding.Locked : StoreFinding.Unreadable, form.kind, "");
        return;
      }
      const row = { plan, place: settingsOf(place), space: met.space, isSealed: met.lock !== undefined };
      const login = withKey(loginOf(place), unlocked);
      await this.vault.save(plan, login, form.remembers ? "on-this-device" : "for-this-visit");
      await this.connections.put(row);
      this.rows.set(plan, row);
      await this.openSpace(row, login);
      this.core.storeConnected(plan, StoreFinding.Empty, form.kind, nameOf(row.place));
    } catch (error) {
      this.core.storeConnected(plan, findingOfFailure(error), form.kind, "");
    }
  }

  private async connectFile(plan: string, place: FilePlace): Promise<void> {
    const row: ConnectionRow = { plan, place: settingsOf(place), space: "", isSealed: false, memory: newMemory };
    await this.vault.save(plan, loginOf(place), "on-this-device");
    await this.connections.put(row);
    this.rows.set(plan, row);
    await this.openSpace(row, loginOf(place));
    this.core.storeConnected(plan, StoreFinding.Empty, StoreKind.File, nameOf(row.place));
  }

  /** Another login for a store that is connected, or the browser's permission for a folder. */
  async renew(plan: string, form: StoreForm): Promise<void> {
    const row = this.rows.get(plan);
    if (!row) return;
    const known = await this.vault.load(plan);
    const tell = (finding: StoreFinding): void => this.core.storeConnected(plan, finding, form.kind, nameOf(row.place));
    const settings = withUser(row.place, form.user.trim());
    const typed: Login = { secrets: { password: form.secret, secretKey: form.secret.trim() }, things: known?.things ?? {} };
    const place = placeFrom(settings, typed);
    if (!place) return tell(StoreFinding.Cancelled);
    if (place.kind === "folder" && !(await isAllowed(place.folder))) return tell(StoreFinding.Login);
    if (place.kind === "file") {
      if (!(await isAllowed(place.file))) return tell(StoreFinding.Login);
      await this.openSpace(row, known);
      return tell(StoreFinding.Plan);
    }
    const verdict = await judged(() => diagnose(place, plan));
    if (verdict.kind !== "ok") return tell(findingOf(verdict));
    try {
      const key = known?.things["key"] ?? await this.keyOf(openPlace(place), form.passphrase);
      if (key === "locked") return tell(StoreFinding.Locked);
      const login = withKey(loginOf(place), key instanceof CryptoKey ? { space: row.space, key } : undefined);
      await this.vault.save(plan, login, form.remembers ? "on-this-device" : "for-this-visit");
      const renewed = { ...row, place: settings };
      await this.connections.put(renewed);
      this.rows.set(plan, renewed);
      await this.openSpace(renewed, login);
      tell(StoreFinding.Plan);
    } catch (error) {
      tell(findingOfFailure(error));
    }
  }

  async disconnect(plan: string): Promise<void> {
    const space = this.spaces.get(plan);
    if (space) this.left.add(space);
    this.spaces.delete(plan);
    this.rows.delete(plan);
    await this.connections.remove(plan);
    await this.vault.forget(plan);
  }

  private async openSpace(row: ConnectionRow, login: Login | undefined): Promise<void> {
    this.spaces.delete(row.plan);
    const place = placeFrom(row.place, login);
    const key = login?.things["key"];
    if (!place || (row.isSealed && !(key instanceof CryptoKey))) return;
    // Of a folder or a file the browser may want to ask again.
    if (place.kind === "folder" && (await permissionOf(place.folder)) !== "granted") return;
    if (place.kind === "file") {
      if ((await permissionOf(place.file)) === "granted") this.spaces.set(row.plan, spaceOfFile(row, place, this.connections));
      return;
    }
    const spaceKey = key instanceof CryptoKey && row.isSealed ? { space: row.space, key } : undefined;
    this.spaces.set(row.plan, new OpenSpace(row.plan, openPlace(place), row.space, spaceKey));
  }

  private async keyOf(store: Store, passphrase: string): Promise<SpaceKey | "locked" | undefined> {
    const bytes = await store.get(spacePath);
    const found = bytes && readSpace(bytes);
    return found?.kind === "space" ? keyTo(found.space, passphrase) : undefined;
  }
}

/** Undefined: what is there is none of ours. */
async function begun(store: Store, plan: string, passphrase: string): Promise<Space | undefined> {
  const space = newSpaceId();
  await store.prepare();
  const lock = passphrase === "" ? undefined : (await newLock(space, passphrase)).lock;
  const met = await meetSpace(store, { plan, space, ...(lock && { lock }) });
  return met.kind === "space" ? met.space : undefined;
}

async function keyTo({ space, lock }: Space, passphrase: string): Promise<SpaceKey | "locked" | undefined> {
  if (!lock) return passphrase === "" ? undefined : "locked";  // Who gave a passphrase expects that nobody else reads it.
  const unlocked = await unlock(space, lock, passphrase);
  return unlocked.ok ? unlocked.key : "locked";
}

const withKey = ({ secrets, things }: Login, key: SpaceKey | undefined): Login =>
  ({ secrets, things: { ...things, ...(key && { key: key.key }) } });

function withUser(place: ConnectionRow["place"], user: string): ConnectionRow["place"] {
  if (user === "" || place.kind === "folder" || place.kind === "file") return place;
  return place.kind === "webdav" ? { ...place, user } : { ...place, accessKey: user };
}

/** Of each device the newest; the newest of all first, as far as names tell. */
function newestFirst(names: readonly string[]): string[] {
  const sequence = (name: string): string => name.slice(17, 27);
  return [...names].sort((a, b) => (sequence(a) < sequence(b) ? 1 : -1));
}

/** A fault of ours is told as a failing server: the person can only try again. */
async function judged(act: () => Promise<Verdict>): Promise<Verdict> {
  try {
    return await act();
  } catch (error) {
    return { kind: "server", status: 0, detail: String(error) };
  }
}
