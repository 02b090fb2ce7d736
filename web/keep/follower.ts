// follower.ts: shows what another page of this browser keeps, as soon as that has kept it. What was told is used when it is
// the next thing that page wrote; after a gap everything is read again.

import type { Core } from "../program/core";
import type { StoredChange } from "../program/host";
import { readClaim, type Claim } from "./claim";
import { readKept } from "./kept";
import { openKept } from "./opening";

const channelName = "marronnier-kept";

export interface Written {
  claim: Claim;
  changes: readonly StoredChange[];
}

/** From the page that writes to the others. */
export class Telling {
  private readonly channel = new BroadcastChannel(channelName);
  tell(written: Written): void { this.channel.postMessage(written); }
}

export class Follower {
  private readonly channel = new BroadcastChannel(channelName);
  private isReading = false;
  private isBehind = false;
  private isStopped = false;
  private readonly seenAgain = (): void => void this.catchUp();

  /** `known`: up to where the program knows what was written. */
  constructor(private readonly core: Core, private readonly database: IDBDatabase, private known: Claim | undefined) {
    this.channel.onmessage = ({ data }: MessageEvent<Written>) => this.take(data);
    // A page that nobody sees may be put to sleep, and then it is told nothing.
    document.addEventListener("visibilitychange", this.seenAgain);
    document.addEventListener("resume", this.seenAgain);
    addEventListener("pageshow", this.seenAgain);
    this.seenAgain();
  }

  stop(): void {
    this.isStopped = true;
    this.channel.close();
    document.removeEventListener("visibilitychange", this.seenAgain);
    document.removeEventListener("resume", this.seenAgain);
    removeEventListener("pageshow", this.seenAgain);
  }

  private take({ claim, changes }: Written): void {
    const isSameWriter = claim.page === this.known?.page;
    const known = this.known?.writes ?? 0;
    if (isSameWriter && claim.writes <= known) return;
    const isNext = isSameWriter && claim.writes === known + 1 && !this.isReading;
    if (isNext && changes.every(({ kind, plan, text }) => this.core.follow(kind, plan, text).ok)) this.known = claim;
    else void this.read();
  }

  private async catchUp(): Promise<void> {
    const claim = await readClaim(this.database.transaction("writer", "readonly"));
    if (claim && (claim.page !== this.known?.page || claim.writes > this.known.writes)) await this.read();
  }

  private async read(): Promise<void> {
    this.isBehind = true;
    if (this.isReading) return;
    this.isReading = true;
    while (this.isBehind && !this.isStopped) {
      this.isBehind = false;
      const kept = await readKept(this.database);
      if (this.isStopped) break;
      openKept(this.core, kept);
      this.core.followAnew();
      this.known = kept.claim;
    }
    this.isReading = false;
  }
}
