// s3.ts: a bucket of an S3 store: Amazon's, or one of the many that speak like it.

import { checkAddress, encodePart } from "./addresses";
import type { Question, StoreAnswer } from "./request";
import { codeOf, s3FailureOf } from "./s3_errors";
import { readListing, type Listed } from "./s3_listing";
import { S3Signing } from "./s3_signing";
import { sameBytes } from "./same_bytes";
import { failureOf, isPage } from "./status_failures";
import { StoreFailure, type Bytes, type Store } from "./store";
import { XmlTrouble } from "./xml";

export interface S3Place {
  endpoint: string;
  bucket: string;
  /** The folder in the bucket; may be empty. */
  prefix: string;
  region: string;
  accessKey: string;
  secretKey: string;
  /** Where the bucket is named: https://endpoint/bucket or https://bucket.endpoint. */
  style: "path" | "host";
}

export interface S3Store extends Store {
  /** An address that anybody may read for so many seconds, a week at most. */
  presign(path: string, seconds: number): Promise<string>;
}

export function openS3(place: S3Place): S3Store {
  return new S3(bucketAddress(place), partsOf(`${place.prefix}/mrn1`), signingFor(place));
}

export function signingFor(place: S3Place): S3Signing {
  const region = place.region.trim() || "us-east-1";
  const [accessKey, secretKey] = [place.accessKey.trim(), place.secretKey.trim()];
  // Other characters would not get into a header.
  if (!/^[!-~]+$/.test(accessKey) || secretKey === "" || !/^[\w-]+$/.test(region)) throw new StoreFailure("refused", "keys");
  return new S3Signing({ region, accessKey, secretKey });
}

const mostPages = 100;  // Of a thousand files each.

export const partsOf = (path: string): string[] => path.split("/").filter((part) => part !== "");

export function bucketAddress({ endpoint, bucket, style }: S3Place): string {
  const checked = checkAddress(endpoint);
  if (!checked.ok) throw new StoreFailure("missing", checked.trouble);
  const name = bucket.trim();
  const { protocol, host, pathname } = checked.url;
  const isFit = style === "path" ? /^[\w.-]{3,255}$/ : /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
  if (!isFit.test(name)) throw new StoreFailure("missing", "bucket name");
  const folders = partsOf(pathname);
  return style === "path"
    ? [`${protocol}//${host}`, ...folders, name].join("/")
    : [`${protocol}//${name}.${host}`, ...folders].join("/");
}

class S3 implements S3Store {
  private hasConditions = true;

  constructor(
    private readonly bucket: string,
    private readonly folderParts: string[],
    private readonly signing: S3Signing,
  ) {}

  /** A bucket has no folders, only names with strokes in them. */
  async prepare(): Promise<void> {}

  async list(folder: string): Promise<string[]> {
    const names: string[] = [];
    let token: string | undefined;
    for (let page = 0; page < mostPages; page += 1) {
      const listed = await this.listPage(folder, token);
      names.push(...listed.names);
      token = listed.token;
      if (token === undefined) return names;
    }
    throw new StoreFailure("server", `GET ${folder}/: more than ${mostPages} pages`);
  }

  async get(path: string): Promise<Bytes | undefined> {
    const question = this.question("GET", path);
    const answer = await this.signing.ask(question);
    if (isNoFile(answer) || (isDenied(answer) && !(await this.isListed(path)))) return undefined;
    const isWanted = answer.status === 200 && (path.endsWith(".html") || !isPage(answer));
    if (!isWanted) throw s3FailureOf(question, answer);
    return answer.body;
  }

  async put(path: string, bytes: Bytes): Promise<"stored" | "taken"> {
    const condition = this.hasConditions ? { "if-none-match": "*" } : {};
    const headers = { "content-type": "application/octet-stream", ...condition };
    const question = { ...this.question("PUT", path, headers), body: bytes };
    const answer = await this.signing.ask(question);
    if (answer.status === 412) return "taken";
    if (this.hasConditions && (answer.status === 501 || codeOf(answer) === "NotImplemented")) {
      this.hasConditions = false;
      return this.put(path, bytes);
    }
    // 409 ConditionalRequestConflict, and 500 from others: somebody wrote at the same moment, and nobody knows who won.
    if (!isDone(answer)) throw s3FailureOf(question, answer);
    return "stored";
  }

  async holds(path: string, bytes: Bytes): Promise<boolean> {
    const { status, headers } = await this.signing.ask(this.question("HEAD", path));
    if (status === 404) return false;
    if (status === 200 && headers.get("content-length") === String(bytes.length)) return true;
    // It may be compressed on its way, and why something failed is not said to HEAD.
    return sameBytes(await this.get(path), bytes);
  }

  async remove(path: string): Promise<void> {
    const question = this.question("DELETE", path);
    const answer = await this.signing.ask(question);
    if (!isNoFile(answer) && !isDone(answer)) throw s3FailureOf(question, answer);
  }

  presign(path: string, seconds: number): Promise<string> {
    return this.signing.presigned(this.addressOf(path), seconds);
  }

  private async isListed(path: string): Promise<boolean> {
    const parts = partsOf(path);
    return (await this.list(parts.slice(0, -1).join("/"))).includes(parts.at(-1) ?? "");
  }

  private async listPage(folder: string, token: string | undefined): Promise<Listed> {
    const prefix = `${[...this.folderParts, ...partsOf(folder)].join("/")}/`;
    const further = token === undefined ? {} : { "continuation-token": token };
    const query = { "list-type": "2", "max-keys": "1000", delimiter: "/", prefix, ...further };
    const search = Object.entries(query).map(([name, value]) => `${name}=${encodePart(value)}`).join("&");
    const question: Question = { method: "GET", url: `${this.bucket}?${search}`, about: `${folder}/`, isListing: true };
    const answer = await this.signing.ask(question);
    if (answer.status !== 200) throw s3FailureOf(question, answer);
    try {
      return readListing(answer.body, prefix);
    } catch (error) {
      if (!(error instanceof XmlTrouble)) throw error;
      throw failureOf(question, answer, isPage(answer) ? "portal" : "server", error.message);
    }
  }

  private question(method: string, path: string, headers: Record<string, string> = {}): Question {
    return { method, url: this.addressOf(path), about: path, headers };
  }

  private addressOf(path: string): string {
    return [this.bucket, ...[...this.folderParts, ...partsOf(path)].map(encodePart)].join("/");
  }
}

const isDone = (answer: StoreAnswer): boolean => [200, 201, 204].includes(answer.status) && !isPage(answer);

/** Of a file that is not there, too, where a key may list only its own folder: Ceph, and Amazon's "GetObject", API Reference,
 *  2026. */
const isDenied = (answer: StoreAnswer): boolean => answer.status === 403 && codeOf(answer) === "AccessDenied";

/** And not: no such bucket. */
export const isNoFile = (answer: StoreAnswer): boolean => answer.status === 404 && codeOf(answer) !== "NoSuchBucket";
