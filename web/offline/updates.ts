// updates.ts: the page's side of the service worker: registers it once the program is there, and tells the person when it
// has a newer version ready. Nothing is exchanged under their hands.

import { whenIdle } from "../page/when_idle";
import { thisBuild } from "../program/build";
import { showNotice } from "./notice";
import { Wish } from "./version";

/** Of the program: a reload must wait for what is being stored. */
export interface Work {
  untilIdle(): Promise<void>;
  /** Whether a reload would find everything again. */
  isKept(): boolean;
}

const workerAddress = "service_worker.js";
const hourMs = 3_600_000;

export function keepForOffline(work: Work): void {
  // Without a worker everything else works, so what goes wrong here is nobody's concern.
  if (isSecureContext && "serviceWorker" in navigator) whenIdle(() => void register(work).catch(() => {}));
}

async function register(work: Work): Promise<void> {
  const container = navigator.serviceWorker;
  const registration = await container.register(workerAddress, { updateViaCache: "none" });
  let isLeaving = false;

  const consider = async (worker: ServiceWorker): Promise<void> => {
    if ((await buildOf(worker)) === thisBuild()) worker.postMessage(Wish.TakeOverIfAlone);
    else if (!isLeaving) showNotice(reload);
  };
  const reload = async (): Promise<boolean> => {
    await work.untilIdle();
    if (!work.isKept()) return false;
    isLeaving = true;
    // Without one waiting, another tab was first and the new version is in charge already.
    if (registration.waiting) registration.waiting.postMessage(Wish.TakeOver);
    else location.reload();
    return true;
  };
  const follow = (worker: ServiceWorker | null): void => {
    worker?.addEventListener("statechange", () => {
      // The very first one goes on to take over, which is heard of below.
      if (worker.state === "installed" && registration.active) void consider(worker);
    });
  };

  container.addEventListener("controllerchange", () => {
    if (isLeaving) location.reload();
    else if (container.controller) void consider(container.controller);
  });
  registration.addEventListener("updatefound", () => follow(registration.installing));
  follow(registration.installing);
  if (registration.waiting) void consider(registration.waiting);
  checkNowAndThen(registration);
}

function buildOf(worker: ServiceWorker): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage(Wish.NameBuild, [port2]);
  });
}

/** Browsers look for a new worker when a page opens, and planners stay open for days. */
function checkNowAndThen(registration: ServiceWorkerRegistration): void {
  let checkedAt = Date.now();
  const check = (): void => {
    if (document.hidden || Date.now() - checkedAt < hourMs) return;
    checkedAt = Date.now();
    registration.update().catch(() => {});  // No network: the next time will do.
  };
  document.addEventListener("visibilitychange", check);
  window.addEventListener("focus", check);
}
