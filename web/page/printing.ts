// printing.ts: what goes on paper: pages that the program writes, in the place of everything on the screen.

export class Printing {
  private isGiven = false;  // The pages are those of the program's own dialog.
  private title = document.title;

  /** `shown`: the pages for the browser's own command; empty when there are none, and the page prints as it is. */
  constructor(private readonly paper: HTMLElement, private readonly shown: () => string) {
    addEventListener("beforeprint", () => this.prepare());
    // Not every browser that prints says so before.
    matchMedia("print").addEventListener("change", ({ matches }) => matches && this.prepare());
    addEventListener("afterprint", () => {
      this.isGiven = false;
      document.title = this.title;
    });
  }

  print(html: string): void {
    this.fill(html);
    this.isGiven = true;
    window.print();
  }

  private prepare(): void {
    if (!this.isGiven) this.fill(this.shown());
    // Becomes the name of a file.
    document.title = this.paper.querySelector("header")?.innerText.replace(/\s+/g, " ") ?? this.title;
  }

  private fill(html: string): void {
    this.paper.innerHTML = html;
    for (const element of this.paper.querySelectorAll<HTMLElement>("[data-style]")) {
      element.style.cssText = element.dataset["style"] ?? "";
    }
  }
}
