// service_worker.ts: opens the program without a network, and never mixes two versions of it.
//
// The files of a build lie in a folder named after their contents, and only the page names that folder. So the page is
// what decides: it comes from the network if that answers within three seconds, otherwise from here, and in both cases
// it can only ask for files of its own build. Those of this worker's build are kept, each checked against its hash;
// those of any other build go to the network, where they are what the page means or not there at all.
//
// A new worker waits while pages use the old one, which keeps their files. It takes over when the person asks for the new
// version, or by itself when the only page open runs that version already.

import { answerTo, freshOrKept, keyOf } from "./offline/answers";
import { Wish, type Version } from "./offline/version";
import type { LifeEvent, WorkerScope } from "./offline/worker_scope";

/** Written in front of this text by the bundler. */
declare const version: Version;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
// Other sites may share the origin, another Marronnier in a folder beside this one included.
const ourStores = `marronnier ${scope} `;
const store = ourStores + version.build;
const pageKey = `${scope}?${version.build}`;
const patienceMs = 3000;

worker.addEventListener("install", (event) => event.waitUntil(fill()));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const answer = answerTo(request, scope, version);
  if (answer?.kind === "page") event.respondWith(page(request));
  if (answer?.kind === "file") event.respondWith(file(event, request.url, answer.key, answer.integrity));
});

worker.addEventListener("message", (event) => {
  switch (event.data) {
    case Wish.NameBuild: event.ports[0]?.postMessage(version.build); break;
    case Wish.TakeOver: event.waitUntil(worker.skipWaiting()); break;
    case Wish.TakeOverIfAlone: event.waitUntil(takeOverIfAlone()); break;
  }
});

/** All or nothing: a worker that could not get every file is thrown away, and the one before goes on. */
async function fill(): Promise<void> {
  const cache = await caches.open(store);
  const early = Object.entries(version.early).map(async ([name, integrity]) => {
    const key = keyOf(scope, name, integrity);
    await cache.put(key, (await inherited(key)) ?? (await fetched(`${scope}${version.build}/${name}`, integrity)));
  });
  const late = Object.entries(version.late).map(async ([name, integrity]) => {
    const key = keyOf(scope, name, integrity);
    const response = await inherited(key);
    if (response) await cache.put(key, response);
  });
  await Promise.all([keepPage(cache), ...early, ...late]);
}

async function keepPage(cache: Cache): Promise<void> {
  // The folder rather than index.html, which some hosts redirect to it. Its copy at hand may be of the version before.
  const response = await fetch(scope, { cache: "no-cache" });
  const text = await response.text();
  if (!response.ok || !text.includes(`${version.build}/app.js`)) throw new Error("The page is of another version");
  // A response that was redirected on its way may not answer a navigation.
  await cache.put(pageKey, withoutAddress(text, response));
}

/** The same content from the worker before. */
async function inherited(key: string): Promise<Response | undefined> {
  const response = await kept(key);
  return response && withoutAddress(response.body, response);
}

/** The address of a response is where a style sheet or a script looks for others; it must be the one that was asked for,
 *  not the one where an earlier build had the same content. */
const withoutAddress = (body: BodyInit | null, { headers }: Response): Response => new Response(body, { headers });

async function fetched(address: string, integrity: string): Promise<Response> {
  const response = await fetch(address, { integrity });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ourStores) && name !== store).map((name) => caches.delete(name)));
  // The page of a first visit too, so that a newer worker waits for it and it hears of the newer version.
  await worker.clients.claim();
}

async function takeOverIfAlone(): Promise<void> {
  const windows = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (windows.filter(({ url }) => url.startsWith(scope)).length <= 1) await worker.skipWaiting();
}

function page(request: Request): Promise<Response> {
  // Some hosts let browsers keep the page for minutes; its files may be gone by then.
  const network = fetch(request, { cache: "no-cache" });
  const patience = new Promise<void>((resolve) => setTimeout(resolve, patienceMs));
  return freshOrKept(network, patience, () => kept(pageKey));
}

async function file(event: LifeEvent, address: string, key: string, integrity: string): Promise<Response> {
  const response = await kept(key);
  if (response) return response;
  const fresh = await fetched(address, integrity);
  const copy = fresh.clone();
  event.waitUntil(caches.open(store).then((cache) => cache.put(key, copy)));
  return fresh;
}

/** What a host says a response varies with is its encoding, and here it is decoded. */
const kept = (key: string): Promise<Response | undefined> => caches.match(key, { ignoreVary: true });
