import type { Example, FunctionDeclaration } from "../../src/functions/declaration/declaration";
import { DECLARATIONS } from "../../src/functions/declarations";
import { LANGUAGES } from "../../src/i18n";
import { formulaText, valueText } from "./formula";
import { anchor, code, link, table } from "./markdown";
import { cellErrorText, shownError } from "./shownError";

const declarations: readonly FunctionDeclaration[] = DECLARATIONS;

/** Formulas up to here stand side by side. */
const LONGEST_IN_TABLE = 60;

const INTRODUCTION = `# Functions

This page is generated from the declarations in \`src/functions/definitions\` by \`npm run docs\`; every example on it is computed
by the tests.

The names of the functions are English in every Excel. Their descriptions, the help on their arguments and their messages are
German or English, as Excel's surface is; where there is no other language, German.

- **Notation**: a German Excel separates arguments by semicolons and marks decimals by a comma, an English one uses commas and
  dots. Columns of an array constant are separated by a dot or by a comma.
- **Ranges**: every argument may be a cell. Arguments that are ranges are marked so; they take single values too. Results of
  more than one cell spill into the cells below and to the right.
- **Blank cells** count as arguments that are left out. So does 0, since some builds of Excel send it for a blank cell; only
  where amounts are asked for 0 is an amount. That nothing was paid FLUX.UPGRADE is told by the text \`"0 €"\`.
- **Terms** are taken as printed (\`Abo 24 Monate\`), as token (\`Abo24\`), as months (\`24\`) or in English (\`sub24\`, \`purchase\`,
  \`once\`, \`yearly\`), **products** by name or alias, both in any case and spacing.
- **Lines** are ranges of 2 to 6 columns: product, term, users, quantity of server licences (in every row, or in
  none: then 1 each), discount (0.15 or 15 %; otherwise none), start (a day; otherwise the one that SCHEDULE or REVENUE is given, the
  others go by no start). Blank rows are skipped; a row of which a part is missing is an error.
- **Amounts** are net, in euro. A cell without a number format shows 89.50 as \`89,5\`, in an English Excel as \`89.5\`.
- **Days** are Excel's dates: 46023 shows as 01.01.2026 in a cell formatted as a date. Texts such as \`01.02.2026\` and
  \`2026-02-01\` are taken too. They count from 1900. In a workbook that counts its dates from 1904 (Options, Advanced,
  "Use 1904 date system") a date in a cell is taken for one 1,462 days earlier, and a date that is given shows 1,462 days late:
  write dates as texts there and take 1462 off the results, or work in a workbook that counts from 1900. The pane warns of such workbooks, and writes no quotes into them.
- **Schedules** merge what is due on the same day into one row: its net amount is the sum, and its last day the last one that any
  part of it pays for. By lines ("je Position") nothing is merged, and each line ends with its minimum term, so that all are the TCV.
- **Revenue** falls into calendar months: what is bought once into that of its start, a month of a subscription into each one of its minimum
  term, a twelfth of a support year into each of twelve. Cents that do not go into twelve are where the sum, rounded, gains them.
- **Errors** are \`#NV\` (\`#N/A\`) when the price list has no such thing, and \`#WERT!\` (\`#VALUE!\`) when an argument is wrong.
  Both come with a sentence, shown at the cell; ${link("FLUX.CHECK", "#check")} gives it as a text. All are listed in ${link("Errors", "errors.md")}.
- **Cells with an error** spoil their own row of PRICES, PERIOD, CHECK and QUOTE, and every sum of the lines. As a single argument they make the function
  \`#NV\` where they are \`#NV\`, otherwise \`#WERT!\`. In Excel LTSC 2021, and in arguments for which Excel offers values, Excel does not call the function
  and shows an error, for the other rows too.
- **Excel LTSC 2021** shows one error in a result over several cells as an error in all of them. There such a result has the sentence in its cell instead, as a text,
  which \`SUM\` leaves out: count the rows, or put \`ISNUMBER\` beside it.`;

/** The reference of all functions. */
export function functionsPage(): string {
  return [INTRODUCTION, overview(), ...declarations.map(sectionOf)].join("\n\n");
}

function overview(): string {
  const rows = declarations.map(({ id, description }) => [
    link(id, `#${anchor(id)}`),
    description.de,
    description.en,
  ]);
  return table(["Function", "Deutsch", "English"], rows);
}

function sectionOf(declaration: FunctionDeclaration): string {
  const { id, description } = declaration;
  return [
    `## ${id}`,
    `${description.de}.`,
    `${description.en}.`,
    ...argumentsOf(declaration),
    ...examplesOf(declaration),
    ...errorsOf(declaration),
  ].join("\n\n");
}

function argumentsOf({ parameters }: FunctionDeclaration): readonly string[] {
  if (parameters.length === 0) return ["It has no arguments."];
  const rows = parameters.map(({ name, description, optional, dimensionality }) => [
    `${code(name.de)} ${code(name.en)}`,
    [optional && "optional", dimensionality === "matrix" && "range"].filter(Boolean).join(", "),
    description.de,
    description.en,
  ]);
  return [table(["Argument", "", "Beschreibung", "Description"], rows)];
}

/** Short ones together in a table, the others each with its formulas above what it gives. */
function examplesOf({ id, examples }: FunctionDeclaration): readonly string[] {
  const short = examples.filter((example) => isShort(id, example));
  const long = examples.filter((example) => !short.includes(example));
  const rows = short.map((example) => [
    ...formulasOf(id, example).map(code),
    example.gives === "" ? "an empty text" : code(valueText(example.gives, "de")),
  ]);
  return [
    ...(rows.length > 0 ? [table(["German Excel", "English Excel", "Gives"], rows)] : []),
    ...long.map((example) => longExample(id, example)),
  ];
}

function longExample(id: string, example: Example): string {
  const { gives } = example;
  const formulas = ["```text", ...formulasOf(id, example), "```"].join("\n");
  if (!isTable(gives)) return `${formulas}\n\ngives ${code(valueText(gives, "de"))}.`;
  const [header = [], ...rows] = gives.map((row) => row.map((cell) => valueText(cell, "de")));
  return `${formulas}\n\ngives in a German Excel\n\n${table(header, rows)}`;
}

function formulasOf(id: string, { arguments: given }: Example): readonly string[] {
  return LANGUAGES.map((language) => formulaText(id, given, language));
}

function isShort(id: string, example: Example): boolean {
  const [formula = ""] = formulasOf(id, example);
  return !isTable(example.gives) && formula.length <= LONGEST_IN_TABLE;
}

function isTable(gives: Example["gives"]): gives is Extract<Example["gives"], object> {
  return typeof gives === "object";
}

function errorsOf(declaration: FunctionDeclaration): readonly string[] {
  const rows = declaration.errors.map((errorCode) => {
    const error = shownError(declaration, errorCode, "de");
    return [link(errorCode, `errors.md#${anchor(errorCode)}`), cellErrorText(error), error.message];
  });
  if (rows.length === 0) return ["It gives no errors."];
  return [
    `<details>\n<summary>Errors</summary>`,
    table(["Error", "Cell", "For example"], rows),
    "</details>",
  ];
}
