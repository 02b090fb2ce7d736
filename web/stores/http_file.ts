// http_file.ts: a file that several devices write, on a WebDAV server or in a bucket.

import { checkAddress, encodePart } from "./addresses";
import { ask, type Question, type StoreAnswer } from "./request";
import { bucketAddress, isNoFile, partsOf, signingFor, type S3Place } from "./s3";
import { s3FailureOf } from "./s3_errors";
import { sameBytes } from "./same_bytes";
import type { SharedFile } from "./shared_file";
import { failureOf, isPage } from "./status_failures";
import { StoreFailure, type Bytes } from "./store";
import { basicLogin, type WebDavPlace } from "./webdav";

/** `url` is that of the file. */
export function openWebDavFile({ url, user, password }: WebDavPlace): SharedFile {
  const checked = checkAddress(url);
  if (!checked.ok) throw new StoreFailure("missing", checked.trouble);
  const login = basicLogin(user, password);
  return new HttpFile(checked.url.href, {
    ask: (question) => ask({ ...question, headers: { ...login, ...question.headers } }),
    isNoFile: ({ status }) => status === 404 || status === 410,
    failureOf,
  });
}

/** `prefix` is the whole name of the file. */
export function openS3File(place: S3Place): SharedFile {
  const signing = signingFor(place);
  const address = [bucketAddress(place), ...partsOf(place.prefix).map(encodePart)].join("/");
  return new HttpFile(address, { ask: (question) => signing.ask(question), isNoFile, failureOf: s3FailureOf });
}

interface Server {
  ask(question: Question): Promise<StoreAnswer>;
  isNoFile(answer: StoreAnswer): boolean;
  failureOf(question: Question, answer: StoreAnswer): StoreFailure;
}

const about = "plan.json";

class HttpFile implements SharedFile {
  /** Of what was read last; undefined where it would not hold. */
  private tag: string | undefined;
  private conditionsHold = true;

  constructor(private readonly url: string, private readonly server: Server) {}

  async read(): Promise<Bytes | undefined> {
    this.tag = undefined;
    const question: Question = { method: "GET", url: this.url, about };
    const answer = await this.server.ask(question);
    if (this.server.isNoFile(answer)) return undefined;
    if (answer.status !== 200 || isPage(answer)) throw this.server.failureOf(question, answer);
    this.tag = strongTag(answer.headers.get("etag"));
    return answer.body;
  }

  async replace(before: Bytes | undefined, bytes: Bytes): Promise<boolean> {
    const condition = this.condition(before);
    const question: Question = {
      method: "PUT", url: this.url, about, headers: { "content-type": "application/json", ...condition }, body: bytes,
    };
    const answer = await this.server.ask(question);
    if ([200, 201, 204].includes(answer.status) && !(answer.status === 200 && isPage(answer))) return true;
    const isRefused = answer.status === 412 || answer.status === 501;
    if (!condition || !isRefused) throw this.server.failureOf(question, answer);
    if (!(await this.isStill(before))) return false;
    // Ceph finds no quoted tag equal to its own; others know no conditions at all.
    this.conditionsHold = false;
    return this.replace(before, bytes);
  }

  private condition(before: Bytes | undefined): Record<string, string> | undefined {
    if (!this.conditionsHold) return undefined;
    if (!before) return { "if-none-match": "*" };
    return this.tag === undefined ? undefined : { "if-match": this.tag };
  }

  private async isStill(before: Bytes | undefined): Promise<boolean> {
    const now = await this.read();
    return before ? sameBytes(now, before) : now === undefined;
  }
}

/** Weak ones never match, nor do those of a compressed answer. */
const strongTag = (tag: string | null): string | undefined =>
  tag !== null && /^"[^"]*"$/.test(tag) && !/[-;](gzip|br|deflate|zstd)"$/.test(tag) ? tag : undefined;
