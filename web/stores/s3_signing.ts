// s3_signing.ts: signed questions to an S3 store. It believes only requests of the last quarter of an hour, so a clock that
// is wrong here is made good by what the store says the time is.

import { AwsV4Signer } from "aws4fetch";

import { sha256Hex } from "./encodings";
import { ask, type Question, type StoreAnswer } from "./request";
import { answersToPages, isOffline } from "./probes";
import { codeOf, serverTimeOf } from "./s3_errors";
import { StoreFailure } from "./store";

export interface S3Keys {
  region: string;
  accessKey: string;
  secretKey: string;
}

const longestSeconds = 604_800;  // S3 accepts no more.

/** Of the quarter of an hour: no store refuses so little. */
const toleratedMs = 5 * 60_000;

export class S3Signing {
  private offsetMs = 0;
  private readonly derivedKeys = new Map<string, ArrayBuffer>();

  constructor(private readonly keys: S3Keys) {}

  async ask(question: Question): Promise<StoreAnswer> {
    try {
      const answer = await ask(await this.signed(question));
      const isRefused = codeOf(answer) === "RequestTimeTooSkewed";
      if (!isRefused || !this.follow(serverTimeOf(answer))) return answer;
    } catch (error) {
      // Ceph lets no page read this refusal, but tells the time to strangers.
      const isHidden = error instanceof StoreFailure && error.kind === "network" && !isOffline();
      if (!isHidden || !this.follow((await answersToPages(question.url))?.clockMs)) throw error;
    }
    return ask(await this.signed(question));
  }

  /** Whether that makes a difference. */
  private follow(theirsMs: number | undefined): boolean {
    if (theirsMs === undefined || Math.abs(theirsMs - this.now()) < toleratedMs) return false;
    this.offsetMs = theirsMs - Date.now();
    return true;
  }

  private now(): number {
    return Date.now() + this.offsetMs;
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
      datetime: new Date(this.now()).toISOString().replace(/[:-]|\.\d{3}/g, ""),
    });
  }
}
