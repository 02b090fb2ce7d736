import { withBrowser } from "./chromium.mjs";
import { openSubjects } from "./subjects.mjs";
import { samplePlan } from "./plans.mjs";
import { costOf } from "./cost.mjs";
const subjects = await openSubjects("dist", "x");
const plan = samplePlan("month", 50000);
await withBrowser(150000, async (browser) => {
  const tab = await subjects[0].openWith(browser, plan);
  const cost = async (name, fn, before) => { const v=[]; for (let i=0;i<9;i++){ if(before) {await tab.page.evaluate(before); await tab.page.evaluate(()=>window.watch.quiet());} v.push((await costOf(tab, ()=>tab.page.evaluate(fn))).main);} v.sort((a,b)=>a-b); console.log(name, v.map(x=>x.toFixed(1)).join(" ")); };
  await cost("nothing", () => 1);
  await cost("quiet", () => window.watch.quiet());
  await cost("same month", async () => { await window.bench.show("2026-12"); await window.watch.quiet(); });
  await cost("to full", async () => { await window.bench.show("2026-12"); await window.watch.quiet(); }, () => window.bench.show("2027-06"));
  await cost("to empty", async () => { await window.bench.show("2027-06"); await window.watch.quiet(); }, () => window.bench.show("2026-12"));
  await cost("to full, no push", async () => { await window.bench.show("2026-12"); await window.watch.quiet(); }, async () => {history.pushState=()=>{}; await window.bench.show("2027-06")});
  await cost("only call", async () => { await window.bench.show("2026-12");await new Promise(r=>setTimeout(r,100)); }, async () => { await window.bench.show("2027-06")});
});
process.exit(0);
