// app.ts: starts the page. What takes time is begun first and side by side (compiling, reading what is kept, key dates,
// letters, WebGL); the first frame is drawn as soon as all of it is there.

import { installAutomation, untilIdle, type Running } from "./automation";
import { hideFailure, showFailure } from "./failure/failure";
import { plansOf, storedPlans } from "./failure/rescue";
import { listenToDrops } from "./input/drop";
import { onFirstSign } from "./input/first_sign";
import { listenToKeys } from "./input/keys";
import { listenToPointer } from "./input/pointer";
import { isSound } from "./keep/check_sum";
import { openDatabase, reasonOf } from "./keep/database";
import { Files } from "./keep/files";
import { Keeper } from "./keep/keeper";
import { nothingKept, readKept, type Kept } from "./keep/kept";
import { openKept } from "./keep/opening";
import { fetchSamples, KeyDates } from "./keep/packs";
import { PlanStorage } from "./keep/storage";
import { keepForOffline } from "./offline/updates";
import { Addresses, readParameters } from "./page/addresses";
import { Fields } from "./page/fields";
import { Connections } from "./meeting/connections";
import { MeetingDoor } from "./meeting/door";
import { LiveRegion } from "./page/live";
import { Mirror } from "./page/mirror";
import { MirrorFocus } from "./page/mirror_focus";
import { followForcedColors } from "./page/forced_colors";
import { BrowserPage } from "./page/page";
import { Printing } from "./page/printing";
import { keepAboveSoftKeyboard } from "./page/soft_keyboard";
import { isDarkNow, prefersReducedMotion, wasHereBefore, watchReducedMotion, watchSystemTheme } from "./page/theme";
import { Clusters } from "./picture/clusters";
import { createContext, watchContext } from "./picture/context";
import { lettersForThisBrowser } from "./picture/disturbed";
import { fontsForFirstFrame, onLateFonts } from "./picture/fonts";
import { Glyphs } from "./picture/glyphs";
import { fetchIcons, Icons } from "./picture/icons";
import { Loop } from "./picture/loop";
import { Painter } from "./picture/painter";
import { sizeToPage, watchSize } from "./picture/resize";
import { msToMidnight } from "./program/clock";
import { Core } from "./program/core";
import { Host } from "./program/host";
import type { LaterPart } from "./program/later_part";
import { fetchProgram, startModule } from "./program/load";
import { fetchTexts, languageOfPage, Texts } from "./program/texts";

const parameters = readParameters(location.search);
const program = fetchProgram();
const samples = parameters.isSample ? fetchSamples() : Promise.resolve([]);
const isFirstVisit = !wasHereBefore();
const database = parameters.isSample ? Promise.resolve(undefined) : openKeptDatabase();
const fonts = fontsForFirstFrame();
const words = fetchTexts(languageOfPage());
const drawings = fetchIcons();

const running = start();
installAutomation(running);
running.catch((reason: unknown) => showFailure({ kind: "notLoaded", reason, storedPlans: fromStorage }));

async function start(): Promise<Running> {
  const stage = byId("stage");
  const canvas = byId("picture") as HTMLCanvasElement;
  const clusters = new Clusters();
  const icons = new Icons();
  const glyphs = new Glyphs(icons, clusters);
  glyphs.pictures.ink = inkFor(isDarkNow());
  const host = new Host(glyphs, clusters);

  // While the program is still on its way: on some machines this takes longer than everything else.
  sizeToPage(canvas);
  const gl = createContext(canvas);
  if (gl) host.painter = new Painter(gl);
  const letters = lettersForThisBrowser(glyphs, host.painter);

  const app = new Core(await startModule(program, host));
  const texts = new Texts(app);
  texts.begin(languageOfPage(), await words);
  app.start({
    language: languageOfPage(),
    dark: isDarkNow(),
    followsSystemTheme: parameters.theme === undefined,
    reducedMotion: prefersReducedMotion(),
    stores: !parameters.isSample,
    ...(parameters.today !== undefined && { today: parameters.today }),
  });

  const loop = new Loop(app, host);
  const files = new Files(app);
  const addresses = new Addresses((fragment) => app.goTo(fragment));
  const fields = new Fields({
    focused: (id) => app.fieldFocused(id),
    changed: (id, text) => app.fieldChanged(id, text),
    left: (id) => app.fieldLeft(id),
    cancelled: (id) => app.fieldCancelled(id),
  });
  const mirror = new Mirror(byId("mirror"));
  const focus = new MirrorFocus(mirror, app);
  const keeper = new Keeper((sequence) => app.storeFailed(sequence, "InvalidStateError"));

  const stores = new MeetingDoor(app, new Connections(databaseAlone()));

  const repaintLetters = (): void => {
    glyphs.forget();
    app.fontsChanged();
  };
  host.page = new BrowserPage({
    stage, fields, mirror, focus, addresses, files, keeper,
    live: new LiveRegion(byId("live")),
    printing: new Printing(byId("paper"), () => app.printedPage()),
    texts,
    stores,
    themeChanged: (dark) => {
      const ink = inkFor(dark);
      if (glyphs.pictures.ink === ink) return;
      glyphs.pictures.ink = ink;
      repaintLetters();
    },
  });

  app.afterInput = () => loop.wake();
  app.onCrash = (reason) => {
    loop.stop();
    showFailure({ kind: "crashed", reason, storedPlans: fromStorage });
  };
  const keyDates = new KeyDates(app, () => program.later.fetch());
  loop.onFrame = () => {
    fields.sync();
    keyDates.follow();
  };

  watchSize(canvas, (width, height, pixelRatio) => {
    app.resize(width, height, pixelRatio);
    loop.drawNow();
  });
  listenToPointer(stage, app, loop);
  keepAboveSoftKeyboard(stage);
  listenToKeys(app, () => focus.usedKeyboard());
  listenToDrops((file, handle) => void files.open(file, handle));
  watchSystemTheme((dark) => app.systemTheme(dark));
  watchReducedMotion((reduced) => app.reducedMotion(reduced));
  followForcedColors((colors) => app.systemColors(colors));
  if (parameters.today === undefined) watchDay(app);

  // A new database takes longer to make than all the rest, and there is nothing in it to wait for.
  if (!isFirstVisit) keeper.settle(await openPlans(app));
  for (const plan of await samples) app.openStoredPlan(plan);
  await Promise.all([fonts, letters]);
  icons.svgs = await drawings;

  app.begin();
  if (addresses.fragment) app.goTo(addresses.fragment);
  loop.start();
  loop.drawNow();
  if (app.hasCrashed) throw new Error("The program stopped during its first frame");
  addresses.start();
  onLateFonts(repaintLetters);
  showStarted(true);
  const isCovered = coverSkeleton();
  if (gl) keepContext(canvas, gl, app, host, loop);
  else showFailure({ kind: "noWebGl", plans: () => plansOf(app), storedPlans: fromStorage });
  performance.mark("marronnier-started");
  onFirstSign(() => void program.later.fetch());
  if (isFirstVisit) {
    await openLate(app, keeper, () => {
      app.begin();
      if (addresses.fragment) app.goTo(addresses.fragment);
    });
  }
  void meetOthers(stores, program.later);
  const parts = { core: app, loop, keeper, keyDates, texts, addresses, mirror, host };
  await isCovered;
  if (keyDates.loaded) {
    await keyDates.loaded;
    loop.drawNow();  // Whoever waits for this sees them.
  }
  // Who only looks, at the samples or at the welcome, leaves nothing behind, the program included.
  if (!parameters.isSample) {
    const work = { untilIdle: () => untilIdle(parts), isKept: () => keeper.isKept };
    void program.later.here.then(() => keepForOffline(work));
  }
  return parts;
}

/** What the page remembers is not as durable as the plans: a killed browser may have lost it. Then there is something to
 *  open after all. */
async function openLate(core: Core, keeper: Keeper, beginAgain: () => void): Promise<void> {
  const opened = await database;
  if (opened && "kept" in opened && keeper.isHolding && opened.kept.plans.length > 0) {
    // Something was done in the meantime. It is kept first; then all of it comes into view.
    keeper.settle(storageOf(core, opened.database, opened.kept));
    while (!keeper.isIdle) await new Promise((resolve) => setTimeout(resolve, 50));
    location.reload();
    return;
  }
  keeper.settle(await openPlans(core));
  if (opened && "kept" in opened && opened.kept.plans.length + opened.kept.settings.length > 0) beginAgain();
}

/** Plans, changes and settings of earlier visits; answers with where new ones go. */
async function openPlans(core: Core): Promise<PlanStorage | undefined> {
  const opened = await database;
  if (opened instanceof Error) core.storageUnavailable(reasonOf(opened));
  if (!opened || opened instanceof Error) return undefined;
  const { kept } = opened;
  for (const [name, value] of kept.settings) {
    // What the address says counts for this visit.
    const isOverruled = (name === "language" && parameters.language) || (name === "theme" && parameters.theme);
    if (!isOverruled) core.openSetting(name, value);
  }
  const storage = storageOf(core, opened.database, kept);
  const { refused, recovered } = openKept(core, kept);
  if (refused.length > 0) {
    void storage.setAside(refused);
    for (const plan of new Set(refused.map((row) => row.plan)))
      if (!recovered.includes(plan)) core.fileRefused(plan, "unreadable");
  }
  storage.recovered = recovered;
  return storage;
}

/** The plans of earlier visits that meet other devices. */
async function meetOthers(stores: MeetingDoor, later: LaterPart): Promise<void> {
  const opened = await database;
  if (!opened || opened instanceof Error || opened.kept.connections.length === 0) return;
  await later.fetch();
  const { connections, meetings } = opened.kept;
  await stores.open(connections, (plan) => {
    const row = meetings.find((one) => one.plan === plan);
    return row && isSound(row) ? row.text : "";
  });
}

async function databaseAlone(): Promise<IDBDatabase | undefined> {
  const opened = await database;
  return opened instanceof Error ? undefined : opened?.database;
}

function storageOf(core: Core, database: IDBDatabase, kept: Kept): PlanStorage {
  let isAskedToPersist = false;
  return new PlanStorage(database, kept, {
    stored(sequence) {
      core.stored(sequence);
      if (isAskedToPersist) return;
      isAskedToPersist = true;
      // Or the browser may delete everything when the disk fills up.
      void navigator.storage?.persist?.();
    },
    failed: (sequence, reason) => core.storeFailed(sequence, reason),
    lost: (reason) => core.storageUnavailable(reason),
    exportPlan: (plan) => core.exportPlan(plan),
  });
}

async function openKeptDatabase(): Promise<{ database: IDBDatabase; kept: Kept } | Error> {
  try {
    const database = await openDatabase();
    return { database, kept: await readKept(database).catch(() => nothingKept) };
  } catch (reason) {
    return reason instanceof Error ? reason : new Error(String(reason));
  }
}

function keepContext(canvas: HTMLCanvasElement, gl: WebGL2RenderingContext, core: Core, host: Host, loop: Loop): void {
  let correct = host.painter?.correct;
  watchContext(canvas, {
    lost() {
      // Frames go on without being painted: what people do meanwhile is kept with them.
      correct = host.painter?.correct ?? correct;
      host.painter = undefined;
      showStarted(false);  // The skeleton rather than the browser's sign for a broken picture.
    },
    restored() {
      host.painter = new Painter(gl, correct);
      core.forgetTextures();
      loop.drawNow();
      showStarted(true);
      hideFailure();
    },
    gone: () => showFailure({ kind: "pictureGone", plans: () => plansOf(core), storedPlans: fromStorage }),
  });
}

/** Midnight, and every return to a page that may have slept over it. */
function watchDay(core: Core): void {
  const atMidnight = (): void => {
    core.dayMayHaveChanged();
    setTimeout(atMidnight, msToMidnight() + 1000);
  };
  setTimeout(atMidnight, msToMidnight() + 1000);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) core.dayMayHaveChanged();
  });
}

function inkFor(isDark: boolean): "#000" | "#fff" {
  return isDark ? "#fff" : "#000";
}

/** The picture, or the skeleton in its place. */
function showStarted(isStarted: boolean): void {
  document.documentElement.classList.toggle("started", isStarted);
}

/** The skeleton goes once it was painted, if only beneath the picture: browsers judge a start by when they see text, and what
 *  a canvas shows is none. A page in the background is not painted at all. */
async function coverSkeleton(): Promise<void> {
  const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  await Promise.race([nextFrame().then(nextFrame), new Promise((resolve) => setTimeout(resolve, 100))]);
  document.documentElement.classList.add("covered");
}

const fromStorage = (): ReturnType<typeof storedPlans> => storedPlans(program);

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element;
}
