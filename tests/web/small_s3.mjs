// An S3 store of this process, in memory. It checks signatures by its own reading of Signature Version 4, with Node's
// cryptography, and has the habits of real stores as a test wants them.

import { createHash, createHmac } from "node:crypto";

import { smallServer } from "./small_server.mjs";

export const keys = { region: "eu-west-3", accessKey: "AKIDEXAMPLE", secretKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };

const sha256 = (data) => createHash("sha256").update(data).digest("hex");
const hmac = (key, data) => createHmac("sha256", key).update(data).digest();
const strict = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const error = (status, code, more = "") => [status, `<?xml version="1.0"?><Error><Code>${code}</Code><Message>No.</Message>${more}</Error>`];

function signatureOf({ method, headers, body }, url, { date, scope, signedHeaders, isQuery }) {
  const query = [...url.searchParams].filter(([name]) => name !== "X-Amz-Signature")
    .map(([name, value]) => `${strict(name)}=${strict(value)}`).sort().join("&");
  const canonical = [
    method, url.pathname.split("/").map((part) => strict(decodeURIComponent(part))).join("/"), query,
    ...signedHeaders.split(";").map((name) => `${name}:${headers[name].trim()}`), "", signedHeaders,
    isQuery ? "UNSIGNED-PAYLOAD" : sha256(body),
  ].join("\n");
  const key = scope.split("/").reduce((derived, part) => hmac(derived, part), `AWS4${keys.secretKey}`);
  return hmac(key, ["AWS4-HMAC-SHA256", date, scope, sha256(canonical)].join("\n")).toString("hex");
}

const timeOf = (date) => Date.parse(date.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6Z"));

function refusalOf(request, url, now) {
  const { headers, body } = request;
  const query = url.searchParams;
  const isQuery = query.has("X-Amz-Signature");
  const [, credential, signedHeaders, signature] = isQuery
    ? ["", query.get("X-Amz-Credential"), query.get("X-Amz-SignedHeaders"), query.get("X-Amz-Signature")]
    : /^AWS4-HMAC-SHA256 Credential=(\S+), SignedHeaders=(\S+), Signature=(\w+)$/.exec(headers.authorization ?? "") ?? [];
  const scope = credential?.slice(keys.accessKey.length + 1);
  const date = isQuery ? query.get("X-Amz-Date") : headers["x-amz-date"];
  if (!credential?.startsWith(`${keys.accessKey}/`)) return error(403, "InvalidAccessKeyId");
  if (!isQuery && Math.abs(timeOf(date) - now) > 900_000) {
    return error(403, "RequestTimeTooSkewed", `<ServerTime>${new Date(now).toISOString()}</ServerTime>`);
  }
  if (!isQuery && headers["x-amz-content-sha256"] !== sha256(body)) return error(400, "XAmzContentSHA256Mismatch");
  if (scope !== `${date.slice(0, 8)}/${keys.region}/s3/aws4_request`) return error(400, "AuthorizationHeaderMalformed");
  const expected = signatureOf(request, url, { date, scope, signedHeaders, isQuery });
  return signature === expected ? undefined : error(403, "SignatureDoesNotMatch");
}

/** `habits`: clockAheadMs, hasNoConditions (answer), ignoresConditions, pageSize, tellsNoLength. One bucket: "plans". */
export async function smallS3(test, habits = {}) {
  const files = new Map();
  let refusal;  // What answers in place of the store, once.

  const list = (query) => {
    const prefix = query.get("prefix");
    const size = habits.pageSize ?? 1000;
    const keysHere = [...files.keys()].filter((key) => key.startsWith(prefix)).sort();
    const start = Number((query.get("continuation-token") ?? "page+0=/").split("+")[1]?.replace("=/", ""));
    const shown = keysHere.slice(start, start + size).map((key) => `<Contents><Key>${escaped(key)}</Key><Size>1</Size></Contents>`);
    const isTruncated = start + size < keysHere.length;
    return [200, `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>plans`
      + `</Name><IsTruncated>${isTruncated}</IsTruncated>${shown.join("")}`
      + `${isTruncated ? `<NextContinuationToken>page+${start + size}=/</NextContinuationToken>` : ""}</ListBucketResult>`];
  };
  const answerTo = (request, body) => {
    const url = new URL(request.url, "http://store.example");
    const { method, headers } = request;
    const refused = refusalOf({ method, headers, body }, url, Date.now() + (habits.clockAheadMs ?? 0));
    if (refused) return refused;
    const [, bucket, ...rest] = url.pathname.split("/").map(decodeURIComponent);
    const key = rest.join("/");
    if (bucket !== "plans") return error(404, "NoSuchBucket");
    if (key === "") return list(url.searchParams);
    switch (method) {
      case "PUT":
        if (headers["if-none-match"] && habits.hasNoConditions) return error(...habits.hasNoConditions);
        if (headers["if-none-match"] && files.has(key) && !habits.ignoresConditions) return error(412, "PreconditionFailed");
        files.set(key, body);
        return [200, "", { etag: '"1"' }];
      case "DELETE":
        files.delete(key);
        return [204];
      default:
        return files.has(key) ? [200, files.get(key)] : error(404, "NoSuchKey");
    }
  };
  const server = await smallServer(test, (request, response, body) => {
    const [status, content = "", headers = {}] = refusal ?? answerTo(request, body);
    refusal = undefined;
    const length = request.method === "HEAD" && !habits.tellsNoLength ? { "content-length": content.length } : {};
    response.writeHead(status, { ...length, ...headers }).end(request.method === "HEAD" ? undefined : content);
  });
  return { ...server, files, refuseOnce: (...answer) => { refusal = answer; }, failOnce: (...answer) => { refusal = error(...answer); } };
}
