import { readdirSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { formulasDe } from "../../src/i18n/de/formulas";
import { de } from "../../src/i18n/de/pane";
import { builderDe } from "../../src/i18n/de/screens/builder";
import { sessionDe } from "../../src/i18n/de/screens/session";
import { elsewhereDe } from "../../src/i18n/de/screens/elsewhere";
import { extrasDe } from "../../src/i18n/de/screens/extras";
import { letterDe } from "../../src/i18n/de/screens/letter";
import { listDe } from "../../src/i18n/de/screens/list";
import { settingsDe } from "../../src/i18n/de/screens/settings";
import { sheetReadingDe } from "../../src/i18n/de/screens/sheetReading";
import { unfinishedDe } from "../../src/i18n/de/screens/unfinished";
import { allDocuments, filesIn, proseOf, readDocument } from "./documents";

const GUIDE = readDocument("docs/angebote.md");
const ROOT = join(__dirname, "..", "..");

/** Larger pictures make a document slow to open. */
const LARGEST_PICTURE = 150_000;

/** All texts that do not depend on anything. */
function textsIn(texts: unknown): readonly string[] {
  if (typeof texts === "string") return [texts];
  return typeof texts === "object" && texts !== null ? Object.values(texts).flatMap(textsIn) : [];
}

const TOOLS = join(ROOT, "src/i18n/de/tools");

const SCREENS: readonly unknown[] = [
  ...readdirSync(TOOLS).map((file) => jest.requireActual<object>(join(TOOLS, file))),
  de,
  builderDe,
  sessionDe,
  elsewhereDe,
  extrasDe,
  formulasDe,
  letterDe,
  listDe,
  settingsDe,
  sheetReadingDe,
  unfinishedDe,
];

it("calls everything in the guide what the pane calls it", () => {
  const shown = new Set([
    ...textsIn(SCREENS),
    builderDe.customer.title(""),
    builderDe.owned.title(0),
  ]);
  const prose = proseOf(GUIDE).replace(/`[^`]*`/g, "");
  const named = [...prose.matchAll(/(?<=^|[\s(])_([^_]+)_(?=[\s.,:;)?]|$)/gm)].map(
    ([, name]) => name,
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !shown.has(name ?? ""))).toEqual([]);
});

it("shows all pictures of the guide, none of them larger than it need be", () => {
  const shown = [...GUIDE.text.matchAll(/<img src="([^"]+)" width="\d+" alt="[^"]+" \/>/g)].map(
    ([, path = ""]) => posix.join("docs", path),
  );
  const pictures = filesIn("docs/images");
  expect([...shown].sort()).toEqual(pictures.filter((path) => path.includes("/angebot-")).sort());
  const sizes = shown.map((path) => ({ path, bytes: statSync(join(ROOT, path)).size }));
  expect(sizes.filter(({ bytes }) => bytes > LARGEST_PICTURE)).toEqual([]);
});

it("has no picture that no document shows", () => {
  const texts = allDocuments().map(({ text }) => text);
  const unused = filesIn("docs/images").filter(
    (path) => !texts.some((text) => text.includes(`images/${posix.basename(path)}`)),
  );
  expect(unused).toEqual([]);
});
