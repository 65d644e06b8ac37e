import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { format } from "oxfmt";
import { runSnippet } from "./snippets/runSnippet";
import { readSnippet } from "./snippets/snippet";
import { snippetsPage, type Ran } from "./snippets/snippetsPage";

const PAGE = "docs/snippets.md";

const [folder, only = ""] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Name the folder of a copy of OfficeDev/office-js-snippets.");
  process.exit(1);
}

const root = join(folder, "samples", "excel");
const files = (await readdir(root, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .filter((file) => file.includes("/") && file.includes(only))
  .sort();

const results: Ran[] = [];
for (const file of files) {
  const snippet = readSnippet(await readFile(join(root, file), "utf8"));
  const clicks = await runSnippet(snippet);
  results.push({ file, snippet, clicks });
  const failed = clicks.filter(({ error }) => error !== undefined);
  console.log(`${clicks.length - failed.length}/${clicks.length} ${file}`);
  for (const { button, error } of failed) console.log(`    ${button}: ${error ?? ""}`);
}

if (only === "") {
  await writeFile(PAGE, (await format(PAGE, snippetsPage(results))).code);
}
// Windows of samples may still have timers.
process.exit(0);
