// The published schema of plan files, as a function: what is wrong with this plan? Nothing, most of the time.
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { readFileSync } from "node:fs";

import { inRepository } from "./marronnier.mjs";

const ajv = new Ajv.default({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(inRepository("assets/schema/plan.schema.json"), "utf8")));

export function faultsOf(text) {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
