// The published schema of plan files, as a function: what is wrong with this plan? Nothing, most of the time.
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { readFileSync } from "node:fs";

import { inRepository } from "./marronnier.mjs";

const ajv = new Ajv.default({ allErrors: true });
addFormats.default(ajv);
const schema = (name) => JSON.parse(readFileSync(inRepository(`assets/schema/${name}`), "utf8"));
ajv.addSchema(schema("key-dates.schema.json"), "key-dates.schema.json");
const validate = ajv.compile(schema("plan.schema.json"));

export function faultsOf(text) {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
