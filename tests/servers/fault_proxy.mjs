// A line between a page and its store on which things go wrong, as a seed says. See faults.mjs for what.

import http from "node:http";

import { faults } from "./faults.mjs";
import { randomFrom } from "./random.mjs";

const pauseMs = 30;
const hopByHop = ["connection", "keep-alive", "transfer-encoding"];

export class FaultProxy {
  /** How likely the next question is to go wrong, and which faults it may meet. */
  rate = 0;
  kinds = Object.keys(faults);
  /** What went wrong so far: names of faults. */
  happened = [];
  /** Headers of questions that came to where "redirected" leads: none should. */
  strangers = [];

  /** Called with "asked" when a question came in, and with "done" before the server's answer to it goes back. */
  watch = () => {};

  #target;
  #random;
  #planned = [];
  #agent = new http.Agent({ keepAlive: true });
  #server = http.createServer((request, response) => this.#take(request, response));
  #elsewhere = http.createServer((request, response) => {
    this.strangers.push(request.headers);
    response.end("Log in");
  });

  constructor(target, seed) {
    this.#target = new URL(target);
    this.#random = randomFrom(seed);
  }

  async start() {
    for (const server of [this.#server, this.#elsewhere]) {
      await new Promise((listening) => { server.listen(0, "127.0.0.1", listening); });
    }
    return this;
  }

  stop() {
    this.#agent.destroy();
    for (const server of [this.#server, this.#elsewhere]) {
      server.closeAllConnections();
      server.close();
    }
  }

  /** The same place, reached by this line. */
  through(place) {
    const moved = (url) => url.replace(this.#target.origin, addressOf(this.#server));
    return place.kind === "s3" ? { ...place, endpoint: moved(place.endpoint) } : { ...place, url: moved(place.url) };
  }

  /** The next questions meet these, one each, whatever the seed says; undefined: none. */
  plan(...names) {
    for (const name of names) if (name !== undefined && !faults[name]) throw new Error(`no fault ${name}`);
    this.#planned.push(...names);
  }

  /** What was planned and nobody met. */
  forget() {
    this.#planned = [];
  }

  async #take(request, response) {
    try {
      const body = await bytesOf(request);
      this.watch("asked");
      const name = this.#choose();
      const fault = name === undefined ? async ({ forward, reply }) => reply(await forward()) : faults[name];
      if (name !== undefined) this.happened.push(name);
      await fault({
        body,
        random: this.#random,
        elsewhere: `${addressOf(this.#elsewhere)}/login`,
        forward: async ({ cutTo } = {}) => {
          const answer = await this.#forward(request, body, cutTo);
          this.watch("done");
          return answer;
        },
        reply: (answer) => reply(response, request.method, answer),
        drop: () => request.socket.destroy(),
        pause: () => new Promise((later) => { setTimeout(later, pauseMs); }),
      });
    } catch {
      // Who asked went away, or the server did: a line that breaks.
      request.socket.destroy();
    }
  }

  #choose() {
    if (this.#planned.length > 0) return this.#planned.shift();
    return this.#random.chance(this.rate) ? this.#random.oneOf(this.kinds) : undefined;
  }

  /** As it came, its host included: that is signed. */
  #forward(request, body, cutTo) {
    return new Promise((resolve, reject) => {
      const headers = { ...request.headers, connection: "keep-alive", "content-length": String(body.length) };
      const asking = http.request({
        host: this.#target.hostname, port: this.#target.port, method: request.method, path: request.url, headers,
        // A connection that is cut is nobody else's.
        agent: cutTo ? new http.Agent() : this.#agent,
      }, (answer) => {
        bytesOf(answer).then((body) => resolve({ status: answer.statusCode, headers: answer.headers, body }), reject);
      });
      if (!cutTo) {
        asking.once("error", reject).end(body);
        return;
      }
      asking.once("error", () => resolve()).once("close", () => resolve());
      asking.flushHeaders();
      asking.write(cutTo, () => asking.destroy());
    });
  }
}

/** `cutTo`: what arrives of a body whose length is told. */
function reply(response, method, { status, headers, body, cutTo, hasNoLength }) {
  const isBodiless = method === "HEAD" || status === 204 || status === 304;
  const told = Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.includes(name)));
  if (!isBodiless && !hasNoLength) told["content-length"] = String(body.length);
  response.shouldKeepAlive = !hasNoLength;
  if (hasNoLength) response.useChunkedEncodingByDefault = false;
  response.writeHead(status, told);
  if (cutTo && !isBodiless) response.write(cutTo, () => response.socket?.destroy());
  else response.end(isBodiless ? undefined : body);
}

async function bytesOf(message) {
  const chunks = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const addressOf = (server) => `http://127.0.0.1:${server.address().port}`;

/** On the way to `url`. */
export const startFaultProxy = (url, seed = 1) => new FaultProxy(url, seed).start();
