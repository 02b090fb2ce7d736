// turn.ts: which page of this browser writes: one at a time. The others read along.
//
// Whose turn it is, is a lock of the browser: it passes on by itself when its page is closed or crashes. A page that wants
// the turn asks for it, and gets it once the other has kept everything; where no answer comes, as from a page that the
// browser has frozen, it takes it. A page that did not notice is stopped by its claim: see claim.ts.

import { randomId } from "../program/clock";

const lockName = "marronnier-writer";
const patienceMs = 3000;
/** A page that is loaded again may find its own lock still held for a moment. */
const startingMs = 500;

export interface TurnEvents {
  won(): void;
  /** Another page wants to write; settles when all is kept here. */
  asked(): Promise<void>;
  lost(): void;
}

interface Message {
  wants?: string;
  /** To whom the turn is handed. */
  handedTo?: string;
}

export class Turn {
  readonly page = randomId();
  isOurs = false;
  private readonly channel = new BroadcastChannel("marronnier-turn");
  private events: TurnEvents | undefined;
  private waiting: AbortController | undefined;
  private handedToUs: () => void = () => {};

  /** Whether this page writes, as far as can be told without a wait. */
  async begin(): Promise<boolean> {
    this.channel.onmessage = ({ data }: MessageEvent<Message>) => void this.hear(data);
    // Browsers keep locks from pages that are not secure. Then the latest page has the claim.
    if (!navigator.locks || await this.take({ ifAvailable: true })) {
      this.win();
    } else {
      this.wait();
      // The same page as before, loaded again.
      if (hadTurn()) await Promise.race([this.ask(), delay(startingMs)]);
    }
    return this.isOurs;
  }

  follow(events: TurnEvents): void { this.events = events; }

  /** The person wants to write here. */
  async ask(): Promise<void> {
    if (this.isOurs) return this.win();  // It was to be handed over, and nobody came for it.
    const handed = new Promise<void>((resolve) => { this.handedToUs = resolve; });
    this.say({ wants: this.page });
    await Promise.race([handed, delay(patienceMs)]);
    if (this.isOurs) return;  // The other page was closed meanwhile.
    this.waiting?.abort();
    if (await this.take({ steal: true })) this.win();
  }

  /** For as long as the page lives, unless it is taken away. */
  private take(options: LockOptions): Promise<boolean> {
    return new Promise((resolve) => {
      let isGranted = false;
      navigator.locks.request(lockName, options, (lock) => {
        isGranted = lock !== null;
        resolve(isGranted);
        return lock ? new Promise<never>(() => {}) : undefined;
      }).catch(() => {
        if (isGranted) this.lose();
        else resolve(false);
      });
    });
  }

  private wait(): void {
    this.waiting = new AbortController();
    void this.take({ signal: this.waiting.signal }).then((isGranted) => {
      if (isGranted) this.win();
    });
  }

  private win(): void {
    this.isOurs = true;
    rememberTurn(true);
    this.events?.won();
  }

  private lose(): void {
    this.isOurs = false;
    rememberTurn(false);
    this.wait();
    this.events?.lost();
  }

  private async hear({ wants, handedTo }: Message): Promise<void> {
    if (handedTo === this.page) this.handedToUs();
    if (wants === undefined || !this.isOurs) return;
    await this.events?.asked();
    this.say({ handedTo: wants });
  }

  private say(message: Message): void { this.channel.postMessage(message); }
}

const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

// Where that cannot be kept, a page that is loaded again may have to ask.
const rememberedAs = "marronnier.writes";

function hadTurn(): boolean {
  try {
    return sessionStorage.getItem(rememberedAs) !== null;
  } catch {
    return false;
  }
}

function rememberTurn(isOurs: boolean): void {
  try {
    if (isOurs) sessionStorage.setItem(rememberedAs, "");
    else sessionStorage.removeItem(rememberedAs);
  } catch {
    // As above.
  }
}
