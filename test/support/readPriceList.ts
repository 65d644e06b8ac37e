import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One line of prices; `tiers` is empty where the list prints one price for all users. */
export type PrintedRow = {
  readonly product: string;
  readonly term: string;
  readonly tiers: readonly string[];
  /** "1.299,00 €" is read as "1299.00". */
  readonly prices: readonly string[];
};

export type PrintedMatrixRow = {
  readonly group: string;
  readonly item: string;
  readonly entries: readonly string[];
};

export type PrintedPriceList = {
  readonly rows: readonly PrintedRow[];
  readonly plans: readonly string[];
  readonly matrix: readonly PrintedMatrixRow[];
  /** Everything outside the tables, one line per paragraph, in printed order. */
  readonly paragraphs: readonly string[];
};

const FIXTURE = join(__dirname, "../fixtures/price-list-2022-09.txt");

/** The printed list as a text, its hash, and what it says. */
export function readPriceList(): PrintedPriceList & {
  readonly text: string;
  readonly sha256: string;
} {
  const bytes = readFileSync(FIXTURE);
  const text = bytes.toString("utf8");
  return {
    text,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    ...parsePriceList(text),
  };
}

/** Reads the printed text on its own: it knows nothing of the catalogue that it is compared with. */
export function parsePriceList(text: string): PrintedPriceList {
  const blocks = text
    .split(/\n\s*\n/)
    .map((block) => block.split("\n").filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0);
  const tables = blocks.filter((lines) => lines[0]?.includes("\t"));
  const supportTable = tables.filter((lines) => lines[0]?.startsWith("Support-Plan\t"));
  const priceTables = tables.filter((lines) => !supportTable.includes(lines));
  return {
    rows: priceTables.flatMap(readPriceTable),
    ...readSupportTable(supportTable.flat().map((line) => line.split("\t"))),
    paragraphs: blocks.filter((lines) => !tables.includes(lines)).map(readParagraph),
  };
}

function readPriceTable(lines: readonly string[]): readonly PrintedRow[] {
  const rows: PrintedRow[] = [];
  let product = "";
  let tiers: readonly string[] = [];
  for (const [first = "", second = "", ...cells] of lines.map((line) => line.split("\t"))) {
    if (/^(Kauf|Abo \d+ Monate?)$/.test(second)) {
      product = first === "" ? product : first;
      rows.push({ product, term: second, tiers, prices: cells.map(readAmount) });
    } else if (first === "" && second === "") {
      tiers = cells;
    }
  }
  return rows;
}

function readSupportTable(
  table: readonly (readonly string[])[],
): Pick<PrintedPriceList, "plans" | "matrix"> {
  const [, header = [], ...body] = table;
  const matrix: PrintedMatrixRow[] = [];
  let group = "";
  for (const [item = "", ...entries] of body) {
    if (entries.every((entry) => entry === "")) group = item;
    else matrix.push({ group, item, entries });
  }
  return { plans: header.slice(1), matrix };
}

/** The text copy marks bold words as **word**, which the paper does not print. */
function readParagraph(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .join(" ")
    .replace(/\*\*([^\s*][^*]*)\*\*/g, "$1");
}

/** "1.299,00 €" → "1299.00". */
export function readAmount(printed: string): string {
  const [, euros, cents] = /^(\d{1,3}(?:\.\d{3})*),(\d\d) €$/.exec(printed) ?? [];
  if (euros === undefined || cents === undefined) throw new Error(`Not an amount: "${printed}"`);
  return `${euros.replaceAll(".", "")}.${cents}`;
}
