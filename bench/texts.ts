import "../src/i18n/english";

import { readdirSync, readFileSync } from "node:fs";

import ts from "typescript";

import { wrongArguments } from "../scripts/docs/wrongArguments";
import type { FunctionId } from "../src/functions/declarations";
import * as pricing from "../src/pricing";
import { declarations, installFunctions } from "../test/support/functionCalls";
import { ATTACKS, PLAIN_ATTACKS } from "./attacks";

/** What nobody notices while typing. */
const MOST_MILLISECONDS = 50;
const SLOWEST_SHOWN = 12;

/** What takes so long need not be tried with other texts. */
const HOPELESS_MILLISECONDS = 400;

/** Something that reads a text. */
type Reader = { readonly name: string; readonly read: (text: string) => unknown };

type Slowest = { readonly name: string; readonly milliseconds: number; readonly text: string };

const print = (text: string) => process.stdout.write(`${text}\n`);

print("The longest that each takes for texts of 32,767 characters, in milliseconds.\n");
report("Regular expressions of src", regularExpressions(), ATTACKS);
report("Parsers and searches of the core", parsers(), PLAIN_ATTACKS);
report("Functions, the text as each argument in turn", functions(), PLAIN_ATTACKS);

/** Every regular expression that stands in a source, used as a test and as a replacement. */
function regularExpressions(): readonly Reader[] {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const path = `src/${file}`;
      const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
      return literalsIn(source).map((literal) => {
        const end = literal.lastIndexOf("/");
        const pattern = new RegExp(literal.slice(1, end), literal.slice(end + 1));
        const read = (text: string) => [text.search(pattern), text.replace(pattern, "")];
        return { name: `${path}: ${literal}`, read };
      });
    });
}

function literalsIn(source: ts.SourceFile): readonly string[] {
  const literals: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return literals;
}

/** Everything that the core lets others read or look for texts with. */
function parsers(): readonly Reader[] {
  const named = Object.entries<unknown>(pricing).flatMap(([name, value]): Reader[] =>
    typeof value === "function" && /^(?:parse|find|nearest|search|read|calendar)/.test(name)
      ? [
          {
            name,
            read: (text): unknown =>
              Reflect.apply(value, undefined, [text, pricing.latestEdition(), 3]),
          },
        ]
      : [],
  );
  const row = (text: string) => [[text, text, text, text, text]];
  return [
    ...named.filter(
      ({ name }) => !["readLines", "parsePriceQuestion", "nearestOfferedTerms"].includes(name),
    ),
    {
      name: "parsePriceQuestion",
      read: (text) => {
        const question = { product: "Call Recording", term: text, users: text };
        return pricing.parsePriceQuestion(question, pricing.latestEdition());
      },
    },
    { name: "readLines", read: (text) => pricing.readLines(row(text), pricing.latestEdition()) },
  ];
}

function functions(): readonly Reader[] {
  const call = installFunctions();
  return declarations.flatMap((declaration) =>
    declaration.parameters.map(({ name, dimensionality }, position) => ({
      name: `${declaration.id}: ${name.en}`,
      read: (text: string) => {
        const given = [...wrongArguments(declaration, "noMatch")];
        given[position] = dimensionality === "matrix" ? [[text, text]] : text;
        try {
          return call(declaration.id as FunctionId, ...given);
        } catch (error) {
          return error;
        }
      },
    })),
  );
}

function report(what: string, readers: readonly Reader[], texts: readonly string[]): void {
  const slowest = readers
    .map((reader) => slowestOf(reader, texts))
    .sort((one, other) => other.milliseconds - one.milliseconds);
  const slow = slowest.filter(({ milliseconds }) => milliseconds > MOST_MILLISECONDS);
  print(
    `${what}: ${readers.length}, of which ${slow.length} take more than ${MOST_MILLISECONDS} ms`,
  );
  for (const { name, milliseconds, text } of slowest.slice(
    0,
    Math.max(SLOWEST_SHOWN, slow.length),
  )) {
    const begins = JSON.stringify(text.slice(0, 12));
    print(
      `  ${milliseconds.toFixed(1).padStart(8)}  ${name}  (${begins} … ${JSON.stringify(text.slice(-2))})`,
    );
  }
  print("");
}

/** The best of three for each text, since others use the machine too; the worst of all texts. */
function slowestOf({ name, read }: Reader, texts: readonly string[]): Slowest {
  let slowest: Slowest = { name, milliseconds: 0, text: "" };
  for (const text of texts) {
    if (slowest.milliseconds > HOPELESS_MILLISECONDS) break;
    let milliseconds = timeOf(read, text);
    for (let again = 0; again < 2 && milliseconds > slowest.milliseconds; again += 1) {
      milliseconds = Math.min(milliseconds, timeOf(read, text));
    }
    if (milliseconds > slowest.milliseconds) slowest = { name, milliseconds, text };
  }
  return slowest;
}

function timeOf(read: Reader["read"], text: string): number {
  const start = performance.now();
  read(text);
  return performance.now() - start;
}
