// node --import ./scripts/typescript/register.mjs file.ts: runs the sources as they are.
import { readFileSync } from "node:fs";
import { register } from "node:module";

const { version } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);

// What webpack and jest put in too.
Object.assign(globalThis, { __ADDIN_VERSION__: version });
register("./hooks.mjs", import.meta.url);
