// npm run docs: writes the generated documents; with --check it only compares them with the files.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { format } from "oxfmt";

import "../src/i18n/english";
import { errorsPage } from "./docs/errorsPage";
import { functionsPage } from "./docs/functionsPage";
import { priceListSchema } from "./docs/priceListSchema";

const PAGES = [
  ["functions.md", functionsPage],
  ["errors.md", errorsPage],
  ["price-list.schema.json", priceListSchema],
] as const;

const isCheck = process.argv.includes("--check");

for (const [name, page] of PAGES) {
  const file = fileURLToPath(new URL(`../docs/${name}`, import.meta.url));
  const { code: text } = await format(file, page());
  if (!isCheck) {
    await writeFile(file, text);
  } else if ((await readFile(file, "utf8")) !== text) {
    process.stderr.write(`docs/${name} is not what \`npm run docs\` writes.\n`);
    process.exitCode = 1;
  }
}
