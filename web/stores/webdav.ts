// webdav.ts: a folder on a WebDAV server: Nextcloud, Apache, lighttpd, nginx, a box at home. What is written under
// "If-None-Match: *" may still overwrite: some servers ignore it, others look before they write and not while.

import { checkAddress, encodePart } from "./addresses";
import { toBase64 } from "./encodings";
import { readMultistatus, type Resource } from "./multistatus";
import { ask, type Question, type StoreAnswer } from "./request";
import { sameBytes } from "./same_bytes";
import { failureOf, isPage } from "./status_failures";
import { StoreFailure, type Bytes, type Store } from "./store";
import { XmlTrouble } from "./xml";

export interface WebDavPlace {
  url: string;
  /** Without a user, no login is sent. */
  user: string;
  password: string;
}

export function openWebDav({ url, user, password }: WebDavPlace): Store {
  const checked = checkAddress(url);
  if (!checked.ok) throw new StoreFailure("missing", checked.trouble);
  return new WebDav(checked.url, basicLogin(user, password));
}

const ourFolder = "mrn1";
const foldersOfOurs = ["", "r/", "h/", "s/"];
const asked = '<?xml version="1.0" encoding="utf-8"?>'
  + '<propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/></prop></propfind>';

/** In UTF-8 (RFC 7617), as headers. */
export function basicLogin(user: string, password: string): Record<string, string> {
  return user === "" ? {} : { authorization: `Basic ${toBase64(new TextEncoder().encode(`${user}:${password}`))}` };
}

class WebDav implements Store {
  /** Encoded. */
  private readonly rootParts: string[];

  constructor(private readonly root: URL, private readonly login: Record<string, string>) {
    this.rootParts = root.pathname.split("/").filter((part) => part !== "");
  }

  async prepare(): Promise<void> {
    // The person may have named a folder that is to be made, below others that are to be made.
    for (const folder of foldersOfOurs) await this.makeFolder(this.partsOf(folder), 0);
  }

  async list(folder: string): Promise<string[]> {
    const found = await this.find(this.partsOf(folder), "1");
    if (found) return found.filter(({ isFolder }) => !isFolder).map(({ name }) => name);
    if (await this.find(this.rootParts, "0")) return [];
    throw new StoreFailure("missing", `PROPFIND ${folder}/: neither it nor the folder that was named is there`, 0, 404);
  }

  async get(path: string): Promise<Bytes | undefined> {
    const question = this.question("GET", this.partsOf(path), path);
    const answer = await ask(question);
    if (answer.status === 404 || answer.status === 410) return undefined;
    const isWanted = answer.status === 200 && (path.endsWith(".html") || !isPage(answer));
    if (!isWanted) throw failureOf(question, answer);
    return answer.body;
  }

  async put(path: string, bytes: Bytes): Promise<"stored" | "taken"> {
    const parts = this.partsOf(path);
    const question: Question = {
      ...this.question("PUT", parts, path, { "content-type": "application/octet-stream", "if-none-match": "*" }),
      body: bytes,
    };
    const parent = parts.slice(0, -1);
    let answer = await ask(question);
    // nginx says 500 where its folder is missing, and where the disk fails.
    if (isWithoutParent(answer) || (answer.status === 500 && !(await this.find(parent, "0")))) {
      // The folder of a day, for example. Not the root: if that is gone, somebody has to be asked.
      await this.makeFolder(parent, this.rootParts.length);
      answer = await ask(question);
    }
    if (answer.status === 412) return "taken";
    if (!isDone(answer)) throw failureOf(question, answer);
    return "stored";
  }

  async holds(path: string, bytes: Bytes): Promise<boolean> {
    const found = await this.find(this.partsOf(path), "0", "");
    if (!found) return false;
    return found[0]?.length === bytes.length || sameBytes(await this.get(path), bytes);
  }

  async remove(path: string): Promise<void> {
    const question = this.question("DELETE", this.partsOf(path), path);
    const answer = await ask(question);
    const isGone = answer.status === 404 || answer.status === 410;
    if (!isGone && !isDone(answer)) throw failureOf(question, answer);
  }

  private partsOf(path: string): string[] {
    const below = `${ourFolder}/${path}`.split("/").filter((part) => part !== "");
    return [...this.rootParts, ...below.map(encodePart)];
  }

  /** Undefined when there is no such thing. */
  private async find(parts: string[], depth: "0" | "1", end: "" | "/" = "/"): Promise<Resource[] | undefined> {
    const headers = { depth, "content-type": "application/xml; charset=utf-8" };
    const question: Question = {
      ...this.question("PROPFIND", parts, this.within(parts) + end, headers, end),
      body: new TextEncoder().encode(asked),
    };
    const answer = await ask(question);
    if (answer.status === 404 || answer.status === 410) return undefined;
    // Anything else that sounds like success comes from somebody who does not know the question.
    if (answer.status === 200) throw failureOf(question, answer, "portal");
    if (answer.status !== 207) throw failureOf(question, answer);
    try {
      return readMultistatus(answer.body);
    } catch (error) {
      if (!(error instanceof XmlTrouble)) throw error;
      throw failureOf(question, answer, isPage(answer) ? "portal" : "server", error.message);
    }
  }

  /** With the folders above it that are missing, as long as they have more than `above` parts. */
  private async makeFolder(parts: string[], above: number): Promise<void> {
    const question = this.question("MKCOL", parts, `${this.within(parts)}/`, {}, "/");
    let answer = await this.askToMake(question, parts);
    if (isWithoutParent(answer) && parts.length - 1 > above) {
      await this.makeFolder(parts.slice(0, -1), above);
      answer = await this.askToMake(question, parts);
    }
    if (isWithoutParent(answer)) throw failureOf(question, answer, "missing");
    // 405: there is one.
    if (answer.status !== 405 && !isDone(answer)) throw failureOf(question, answer);
  }

  private async askToMake(question: Question, parts: string[]): Promise<StoreAnswer> {
    try {
      return await ask(question);
    } catch (error) {
      const isElsewhere = error instanceof StoreFailure && error.kind === "redirected";
      // Some servers answer 301 where there is a folder. So do networks that want a login.
      if (!isElsewhere || !(await this.find(parts, "0"))) throw error;
      return { status: 405, headers: new Headers(), body: new Uint8Array() };
    }
  }

  private within(parts: string[]): string {
    return parts.length < this.rootParts.length ? "above" : parts.slice(this.rootParts.length).join("/");
  }

  private question(
    method: string, parts: string[], about: string, headers: Record<string, string> = {}, end: "" | "/" = "",
  ): Question {
    return { method, url: [this.root.origin, ...parts].join("/") + end, about, headers: { ...this.login, ...headers } };
  }
}

const isDone = (answer: StoreAnswer): boolean =>
  [200, 201, 202, 204].includes(answer.status) && !(answer.status === 200 && isPage(answer));

/** RFC 4918 says 409; some say 404. */
const isWithoutParent = ({ status }: StoreAnswer): boolean => status === 409 || status === 404;
