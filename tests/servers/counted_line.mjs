// A line between a page and its store that counts what goes over it, as it goes: questions of the page and of its browser,
// and every byte of them.

import { connect, createServer } from "node:net";

// A browser sends one question after the other on a connection, and begins each with a packet of its own.
const question = /^([A-Z]+) \S+ HTTP\/1\.1\r\n/;
const longestBeginning = 4096;

export class CountedLine {
  /** Methods, in their order. */
  asked = [];
  bytesSent = 0;
  bytesReceived = 0;

  #target;
  #sockets = new Set();
  #server = createServer((near) => this.#carry(near));

  constructor(target) {
    this.#target = new URL(target);
  }

  async start() {
    await new Promise((listening) => { this.#server.listen(0, "127.0.0.1", listening); });
    return this;
  }

  stop() {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  /** The same place, reached by this line. */
  through(place) {
    const moved = (url) => url.replace(this.#target.origin, `http://127.0.0.1:${this.#server.address().port}`);
    return place.kind === "s3" ? { ...place, endpoint: moved(place.endpoint) } : { ...place, url: moved(place.url) };
  }

  /** From now on. */
  forget() {
    this.asked = [];
    this.bytesSent = this.bytesReceived = 0;
  }

  #carry(near) {
    const far = connect(Number(this.#target.port), this.#target.hostname);
    near.on("data", (bytes) => {
      this.bytesSent += bytes.length;
      const [, method] = question.exec(bytes.toString("latin1", 0, longestBeginning)) ?? [];
      if (method) this.asked.push(method);
    });
    far.on("data", (bytes) => { this.bytesReceived += bytes.length; });
    near.pipe(far).pipe(near);
    for (const [socket, other] of [[near, far], [far, near]]) {
      this.#sockets.add(socket);
      socket.on("error", () => other.destroy()).on("close", () => this.#sockets.delete(socket));
    }
  }
}

/** On the way to `url`. */
export const startCountedLine = (url) => new CountedLine(url).start();
