// A bucket as its owner makes it: with the rules for pages, and for other users.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";

import { AwsClient } from "aws4fetch";

const escaped = (text) => String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The JSON of `aws s3api put-bucket-cors` as the XML that it sends: a list becomes elements of one name. */
const element = {
  AllowedOrigins: "AllowedOrigin", AllowedMethods: "AllowedMethod", AllowedHeaders: "AllowedHeader", ExposeHeaders: "ExposeHeader",
  MaxAgeSeconds: "MaxAgeSeconds",
};
const corsXml = ({ CORSRules }) => `<CORSConfiguration>${CORSRules.map((rule) => {
  const parts = Object.entries(rule).flatMap(([name, values]) => [values].flat().map((value) => [element[name], value]));
  return `<CORSRule>${parts.map(([name, value]) => `<${name}>${escaped(value)}</${name}>`).join("")}</CORSRule>`;
}).join("")}</CORSConfiguration>`;

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
    return this.ask("PUT", "?cors", corsXml(cors));
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
