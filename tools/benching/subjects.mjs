// What is measured: our site and the peers' pages, all served from this machine and asked the same questions.

import { cp, readFile, rm } from "node:fs/promises";
import path from "node:path";

import { serve } from "../lib/static_server.mjs";
import { root, work } from "./folders.mjs";
import { bundlePeer, peers } from "./peers/bundle.mjs";

export const inPage = (name) => readFile(path.join(root, "tools/benching/in_page", name), "utf8");

export class Subject {
  /** @param parts {key, name, version, folder, server} */
  constructor(parts) {
    Object.assign(this, parts);
  }

  get isOurs() {
    return this.key === "marronnier";
  }

  get address() {
    return this.isOurs ? `${this.server.url}?date=2026-12-02&lang=fr` : this.server.url;
  }

  /** A page of a new profile that shows December 2026, without any events, with `window.bench` and `window.watch`. */
  async open(browser) {
    const tab = await browser.openTab();
    await tab.page.addInitScript(await inPage("watch.js"));
    await tab.page.goto(this.address);
    await this.prepare(tab);
    await tab.page.evaluate(() => window.watch.quiet());
    return tab;
  }

  /** After each navigation. */
  async prepare(tab) {
    if (!this.isOurs) return;
    await tab.page.evaluate(() => window.marronnier.ready);
    await tab.page.evaluate(await inPage("marronnier.js"));
  }

  forgetFrames(tab) {
    return this.isOurs ? tab.page.evaluate(() => window.marronnier.resetStats()) : undefined;
  }

  /** Since then. The others do not say. */
  framesDrawn(tab) {
    return this.isOurs ? tab.page.evaluate(() => window.marronnier.stats().frames) : NaN;
  }

  /** The same page with a plan in it, settled. */
  async openWith(browser, plan) {
    const tab = await this.open(browser);
    await hand(tab, plan);
    await tab.page.evaluate(() => window.bench.load(window.plan));
    await tab.page.evaluate(() => window.watch.quiet());
    return tab;
  }
}

/** The plan's text into the page, so that its way there is not measured. */
export const hand = (tab, plan) => tab.page.evaluate((text) => { window.plan = text; }, plan);

/** Ours first. The site is copied, so that a build during the bench does not change it. */
export async function openSubjects(site, version) {
  const copy = path.join(work, "site");
  await rm(copy, { recursive: true, force: true });
  await cp(site, copy, { recursive: true, preserveTimestamps: true });
  const ours = { key: "marronnier", name: "Marronnier", version, folder: copy };
  const others = await Promise.all(peers.map(bundlePeer));
  const all = [ours, ...others];
  return Promise.all(all.map(async (parts) => new Subject({ ...parts, server: await serve(parts.folder) })));
}
