// A bucket as its owner makes it: with the rules for pages, and for other users.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";

import { AwsClient } from "aws4fetch";

const escaped = (text) => String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const elements = {
  CORSRules: "CORSRule", AllowedOrigins: "AllowedOrigin", AllowedMethods: "AllowedMethod", AllowedHeaders: "AllowedHeader",
  ExposeHeaders: "ExposeHeader", Rules: "Rule",
};

/** The JSON of `aws s3api` as the XML that it sends: a list becomes elements of one name. */
function xmlOf(name, value) {
  if (Array.isArray(value)) return value.map((one) => xmlOf(elements[name] ?? name, one)).join("");
  const content = typeof value === "object"
    ? Object.entries(value).map(([inner, its]) => xmlOf(inner, its)).join("") : escaped(value);
  return `<${name}>${content}</${name}>`;
}

export class Bucket {
  #client;

  constructor({ endpoint, bucket, accessKey, secretKey, region = "us-east-1" }) {
    this.place = { kind: "s3", endpoint, bucket, prefix: "", region, accessKey, secretKey, style: "path" };
    this.url = `${endpoint}/${bucket}`;
    this.#client = new AwsClient({ accessKeyId: accessKey, secretAccessKey: secretKey, service: "s3", region });
  }

  async ask(method, path, body = "") {
    const headers = { "content-md5": createHash("md5").update(body).digest("base64") };
    const response = await this.#client.fetch(`${this.url}${path}`, { method, ...(body && { body, headers }) });
    const text = await response.text();
    assert.ok(response.ok, `${method} ${path}: ${response.status} ${text}`);
    return text;
  }

  make() {
    return this.ask("PUT", "");
  }

  letIn(cors) {
    return this.ask("PUT", "?cors", xmlOf("CORSConfiguration", cors));
  }

  /** What is deleted can be got back from now on. */
  keepVersions() {
    return this.ask("PUT", "?versioning", xmlOf("VersioningConfiguration", { Status: "Enabled" }));
  }

  forgetVersions(lifecycle) {
    return this.ask("PUT", "?lifecycle", xmlOf("LifecycleConfiguration", lifecycle));
  }

  /** See webDavServer in running.mjs. */
  server() {
    return {
      url: this.url,
      newPlace: async (name) => ({ ...this.place, prefix: name }),
      nowhere: (place) => ({ ...place, bucket: "nowhere" }),
      asStranger: (place) => ({ ...place, secretKey: "wrong" }),
    };
  }
}
