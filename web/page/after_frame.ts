// after_frame.ts: work that needs no picture and may not delay one: done in a task of its own as soon as the browser has
// the frame, or at once when the page is about to go.

export class AfterFrame {
  private readonly channel = new MessageChannel();
  private isAsked = false;

  constructor(private readonly work: () => void) {
    this.channel.port1.onmessage = () => this.now();
    // The last moments in which a page that is closed or put aside may still do something.
    addEventListener("pagehide", () => this.now());
    document.addEventListener("visibilitychange", () => this.now());
  }

  ask(): void {
    if (this.isAsked) return;
    this.isAsked = true;
    this.channel.port2.postMessage(undefined);
  }

  private now(): void {
    if (!this.isAsked) return;
    this.isAsked = false;
    this.work();
  }
}
