import { withBrowser } from "./chromium.mjs";
import { openSubjects } from "./subjects.mjs";
import { samplePlan } from "./plans.mjs";
import { writeFileSync } from "node:fs";
const subjects = await openSubjects("dist", "x");
const plan = samplePlan("month", 50000);
await withBrowser(150000, async (browser) => {
  const tab = await subjects[0].openWith(browser, plan);
  const go = () => tab.page.evaluate(async () => {
    for (let i=0;i<10;i++){ await window.bench.show("2027-06"); await window.watch.quiet(); await window.bench.show("2026-12"); await window.watch.quiet(); }
  });
  await go();
  const events = await browser.trace(["devtools.timeline","toplevel","blink","cc","v8","gpu","mojom","disabled-by-default-devtools.timeline","blink.user_timing","scheduler","renderer.scheduler","accessibility","navigation","sequence_manager"], go);
  writeFileSync("/tmp/prof/trace.json", JSON.stringify(events));
  await tab.cdp.send("Profiler.enable"); await tab.cdp.send("Profiler.setSamplingInterval",{interval:100});
  await tab.cdp.send("Profiler.start"); await go(); const {profile}=await tab.cdp.send("Profiler.stop");
  writeFileSync("/tmp/prof/cpu.json", JSON.stringify(profile));
});
process.exit(0);
