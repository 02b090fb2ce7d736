// live.ts: tells screen readers what happened, after what they are saying.

export class LiveRegion {
  private timer = 0;
  private waiting: string[] = [];

  constructor(private readonly element: HTMLElement) {}

  announce(text: string): void {
    this.waiting.push(text);
    // The same words twice are a change only if the region was empty in between; and several in one moment are one.
    this.element.textContent = "";
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.element.textContent = this.waiting.join(". ");
      this.waiting = [];
    }, 50);
  }
}
