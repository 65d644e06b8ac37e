// npm run edition -- <file>: checks a price list, says how it differs, and puts it into the build or beside it.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { format } from "oxfmt";

import "../src/i18n/english";
import { listFaultSentence } from "../src/i18n/tools/listFaults";
import {
  cellsOfText,
  isSameList,
  listFileOf,
  listOfReading,
  readCells,
  readListFile,
  unusualPrices,
  type ListFault,
  type ReadingFault,
} from "../src/priceLists";
import { latestEdition, termToken, type CatalogueEdition } from "../src/pricing";
import { differenceText } from "./edition/differenceText";

const FOLDER = fileURLToPath(new URL("../src/pricing/catalogue/editions", import.meta.url));

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    /** Of a printed list as text: "2027-01". */
    id: { type: "string" },
    /** Of a printed list as text: "2027-01-01". */
    from: { type: "string" },
    /** The folder that is published beside the add-in, instead of the build. */
    publish: { type: "string" },
    /** Writes nothing. */
    check: { type: "boolean", default: false },
  },
});

const [file] = positionals;
if (file === undefined) {
  stop("Say which file: npm run edition -- list.json [--publish folder] [--check]");
}
const text = await readFile(file, "utf8");
const edition = /\.json$/i.test(file) ? listIn(text) : printedListIn(text);
const before = latestEdition();
print(differenceText(before.id === edition.id ? edition : before, edition));
for (const { product, term, price } of unusualPrices(edition)) {
  print(
    `Hint: ${product}, ${termToken(term)}: ${price} does not follow the pattern of 2022-09 (C1).`,
  );
}
if (!values.check) await (values.publish === undefined ? embed() : publish(values.publish));

/** The list that a JSON file holds. */
function listIn(json: string): CatalogueEdition {
  const read = readListFile(json);
  if (read.ok) return read.value;
  return stop(read.error.map((fault) => faultLine(fault.path, fault)).join("\n"));
}

/** The list that a printed text holds, whose columns are apart by tabs. */
function printedListIn(printed: string): CatalogueEdition {
  const { id, from } = values;
  if (id === undefined || from === undefined) {
    return stop("A text does not say when it holds: add --id 2027-01 --from 2027-01-01");
  }
  const reading = readCells(cellsOfText(printed));
  const [year = "", month = ""] = id.split("-");
  const list = listOfReading(
    reading,
    {
      id,
      validFrom: from,
      printedDate: `${month}/${year}`,
      sourceSha256: createHash("sha256").update(printed).digest("hex"),
    },
    latestEdition(),
  );
  const faults = [...reading.faults.map((fault) => ({ at: fault.at, fault })), ...list.faults].map(
    ({ at, fault }) => faultLine(at ? `line ${at.row + 1}` : "", fault),
  );
  if (list.keptPlans.length > 0) {
    print(`The text has no support plans: ${list.keptPlans.join(", ")} cost what they did before.`);
  }
  return faults.length > 0 ? stop(faults.join("\n")) : list.edition;
}

function faultLine(place: string, fault: ListFault | ReadingFault): string {
  return `${place === "" ? "" : `${place}: `}${listFaultSentence(fault, "en")}`;
}

/** Writes the list among those of the build, and the module that names them. */
async function embed(): Promise<void> {
  const name = join(FOLDER, `${edition.id}.json`);
  const present = await readFile(name, "utf8").catch(() => undefined);
  const there = present === undefined ? undefined : readListFile(present);
  if (there?.ok && !isSameList(there.value, edition)) {
    stop(
      `Edition ${edition.id} is in the build already and says something else; it was not replaced.`,
    );
  }
  await writeFile(name, (await format(name, listFileOf(edition))).code);
  const files = (await readdir(FOLDER)).filter((each) => each.endsWith(".json")).sort();
  const module = join(FOLDER, "builtIn.ts");
  await writeFile(module, (await format(module, moduleOf(files))).code);
  print(`Written: ${name}. Build the add-in to embed it.`);
}

function moduleOf(files: readonly string[]): string {
  const nameOf = (each: string) => `list${each.replace(/\D/g, "")}`;
  return `// Written by \`npm run edition\`.
import type { CatalogueEdition } from "../types";
${files.map((each) => `import ${nameOf(each)} from "./${each}" with { type: "json" };`).join("\n")}

/** The price lists in the build, the earliest first; the build checks them (C1, C4). */
export const BUILT_IN_EDITIONS = [${files.map(nameOf).join(", ")}] as readonly unknown[] as readonly CatalogueEdition[];
`;
}

/** Writes the list into the folder that is published beside the add-in, and the index that names all of its lists. */
async function publish(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const name = join(folder, `${edition.id}.json`);
  const present = await readFile(name, "utf8").catch(() => undefined);
  const there = present === undefined ? undefined : readListFile(present);
  if (there?.ok && !isSameList(there.value, edition)) {
    stop(
      `Edition ${edition.id} is published already and says something else; it was not replaced.`,
    );
  }
  await writeFile(name, listFileOf(edition));
  const lists = (await readdir(folder)).filter((each) => /^\d{4}-\d\d\.json$/.test(each)).sort();
  await writeFile(join(folder, "index.json"), `${JSON.stringify({ format: 1, lists })}\n`);
  print(`Published in ${folder}: ${lists.join(", ")}.`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function stop(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
