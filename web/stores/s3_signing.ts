// s3_signing.ts: signed questions to an S3 store. It believes only requests of the last quarter of an hour, so a clock that
// is wrong here is made good by what the store says the time is.

import { AwsV4Signer } from "aws4fetch";

import { sha256Hex } from "./encodings";
import { ask, type Question, type StoreAnswer } from "./request";
import { codeOf, serverTimeOf } from "./s3_errors";

export interface S3Keys {
  region: string;
  accessKey: string;
  secretKey: string;
}

const longestSeconds = 604_800;  // S3 accepts no more.

export class S3Signing {
  private offsetMs = 0;
  private readonly derivedKeys = new Map<string, ArrayBuffer>();

  constructor(private readonly keys: S3Keys) {}

  async ask(question: Question): Promise<StoreAnswer> {
    const answer = await ask(await this.signed(question));
    if (codeOf(answer) !== "RequestTimeTooSkewed") return answer;
    const theirs = serverTimeOf(answer);
    if (theirs === undefined) return answer;
    this.offsetMs = theirs - Date.now();
    return ask(await this.signed(question));
  }

  /** An address that anybody may read for so long. */
  async presigned(address: string, seconds: number): Promise<string> {
    const url = new URL(address);
    url.searchParams.set("X-Amz-Expires", String(Math.max(1, Math.min(Math.floor(seconds), longestSeconds))));
    const { url: signed } = await this.signer({ method: "GET", url: url.href, signQuery: true }).sign();
    return signed.href;
  }

  private async signed(question: Question): Promise<Question> {
    // Of the true body: what was changed on the way is refused by the store.
    const hash = await sha256Hex(question.body ?? new Uint8Array());
    const { method, url } = question;
    const headers = { ...question.headers, "x-amz-content-sha256": hash };
    const signed = await this.signer({ method, url, headers }).sign();
    return { ...question, url: signed.url.href, headers: Object.fromEntries(signed.headers) };
  }

  private signer(request: Pick<Question, "method" | "url" | "headers"> & { signQuery?: boolean }): AwsV4Signer {
    return new AwsV4Signer({
      ...request,
      service: "s3",
      region: this.keys.region,
      accessKeyId: this.keys.accessKey,
      secretAccessKey: this.keys.secretKey,
      cache: this.derivedKeys,
      datetime: new Date(Date.now() + this.offsetMs).toISOString().replace(/[:-]|\.\d{3}/g, ""),
    });
  }
}
