// A server of this process that answers as a test says, and remembers what it was asked.

import http from "node:http";

/** `answer(request, response, body)`. Closed when the test ends. */
export async function smallServer(test, answer) {
  const asked = [];
  const server = http.createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks);
      asked.push({ method: request.method, url: request.url, headers: request.headers, body });
      answer(request, response, body);
    });
  });
  await new Promise((listening) => { server.listen(0, "127.0.0.1", listening); });
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${server.address().port}`, asked };
}
