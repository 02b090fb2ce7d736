// What goes wrong between a page and its store. Each fault gets an exchange: `forward(change)` asks the server and gives its
// answer, `reply(answer)` and `drop()` end it towards who asked.

const html = { "content-type": "text/html; charset=utf-8" };
const page = "<!DOCTYPE html><html><title>Bienvenue</title><form>Chambre, nom</form></html>";
const s3Error = (code) => `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>No.</Message></Error>`;

const answering = (status, body = "", headers = {}) => ({ reply }) => reply({ status, headers, body: Buffer.from(body) });

/** The server did it, and who asked hears something else. */
const doneButAnswering = (status, body) => async (exchange) => {
  await exchange.forward();
  return answering(status, body)(exchange);
};

const changed = (change) => async ({ forward, reply, random }) => reply(change(await forward(), random));
const withHeaders = (change) => changed((answer) => {
  const headers = { ...answer.headers };
  change(headers);
  return { ...answer, headers };
});

const percentages = [0, 1, 50, 99];
const partOf = (body, percent) => body.subarray(0, Math.min(Math.floor((body.length * percent) / 100), body.length - 1));

/** For each share of the body that still arrives. */
const cuts = (name, cut) => Object.fromEntries(percentages.map((percent) => [`${name} ${percent} %`, cut(percent)]));

/** A listing that does not know yet what was written last: of each file it may be silent. */
function late(answer, random) {
  const text = answer.body.toString();
  const entry = /<Contents>.*?<\/Contents>|<(\w+:)?response[ >].*?<\/\1response>/gs;
  if (![200, 207].includes(answer.status) || !entry.test(text)) return answer;
  // WebDAV lists the folder itself first: without it, it would not be there.
  let isFirst = text.includes("multistatus");
  const body = text.replace(entry, (found) => {
    const isKept = isFirst || random.chance(0.5);
    isFirst = false;
    return isKept ? found : "";
  });
  return { ...answer, body: Buffer.from(body) };
}

export const faults = {
  "question lost": ({ drop }) => drop(),
  "reply lost": async ({ forward, drop }) => { await forward(); drop(); },
  "asked twice": async ({ forward, reply }) => { await forward(); reply(await forward()); },
  "late": async ({ forward, reply, pause }) => { await pause(); reply(await forward()); },
  "500": answering(500, s3Error("InternalError")),
  "500, done": doneButAnswering(500, s3Error("InternalError")),
  "502": answering(502, page, html),
  "503, wait": answering(503, s3Error("SlowDown"), { "retry-after": "7" }),
  "429, wait": answering(429, "", { "retry-after": "7" }),
  "409 conflict": answering(409, s3Error("ConditionalRequestConflict")),
  "409 conflict, done": doneButAnswering(409, s3Error("ConditionalRequestConflict")),
  "portal": answering(200, page, html),
  "portal without a type": answering(200, page),
  "redirected": (exchange) => answering(302, "", { location: exchange.elsewhere })(exchange),
  "weak tags": withHeaders((headers) => { if (headers.etag) headers.etag = `W/${headers.etag.replace(/^W\//, "")}`; }),
  "tags of compressed answers": withHeaders((headers) => {
    if (headers.etag) headers.etag = headers.etag.replace(/"$/, '-gzip"');
  }),
  "no CORS": withHeaders((headers) => {
    for (const name of Object.keys(headers)) if (name.startsWith("access-control-")) delete headers[name];
  }),
  "late listing": changed(late),
  ...cuts("upload cut at", (percent) => async ({ forward, drop, body }) => {
    if (body.length > 0) await forward({ cutTo: partOf(body, percent) });
    drop();
  }),
  ...cuts("download cut at", (percent) => async ({ forward, reply }) => {
    const answer = await forward();
    reply({ ...answer, cutTo: partOf(answer.body, percent) });
  }),
  // Without a length, the end of the connection is the end of the body: to a browser that looks like success.
  ...cuts("download quietly cut at", (percent) => async ({ forward, reply }) => {
    const { status, headers, body } = await forward();
    const { "content-length": _, ...others } = headers;
    reply({ status, headers: others, body: body.length > 0 ? partOf(body, percent) : body, hasNoLength: true });
  }),
};
