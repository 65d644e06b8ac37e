import type { Example, FunctionDeclaration } from "../../src/functions/declaration/declaration";
import { helpAnchor } from "../../src/functions/declaration/helpAddress";
import type { Language } from "../../src/i18n";
import { ADVICE } from "../docs/advice";
import { formulaText, valueText } from "../docs/formula";
import { shownError } from "../docs/shownError";
import { code, escaped, table } from "./html";
import { HELP_TEXTS } from "./helpTexts";

/** A function with its arguments, examples and errors, as HTML. */
export function functionHelp(declaration: FunctionDeclaration, language: Language): string {
  const { id, description } = declaration;
  return [
    `<section id="${helpAnchor(id)}">`,
    `<h3>${code(signature(declaration, language))}</h3>`,
    `<p>${escaped(description[language])}.</p>`,
    argumentsHelp(declaration, language),
    examplesHelp(declaration, language),
    errorsHelp(declaration, language),
    "</section>",
  ].join("\n");
}

/** FLUX.PRICE(Produkt; [Laufzeit]; …) */
function signature({ id, parameters }: FunctionDeclaration, language: Language): string {
  const names = parameters.map(({ name, optional }) =>
    optional ? `[${name[language]}]` : name[language],
  );
  return `FLUX.${id}(${names.join(language === "de" ? "; " : ", ")})`;
}

function argumentsHelp({ parameters }: FunctionDeclaration, language: Language): string {
  const texts = HELP_TEXTS[language];
  if (parameters.length === 0) return `<p>${texts.noArguments}</p>`;
  const rows = parameters.map(({ name, description, optional, dimensionality }) => {
    const kinds = [optional && texts.optional, dimensionality === "matrix" && texts.range];
    const kind = kinds.filter((each) => typeof each === "string").join(", ");
    return [
      code(name[language]) + (kind === "" ? "" : `<br /><small>${kind}</small>`),
      escaped(description[language]),
    ];
  });
  return table([texts.argument, texts.meaning], rows);
}

function examplesHelp({ id, examples }: FunctionDeclaration, language: Language): string {
  const texts = HELP_TEXTS[language];
  const all = examples.map(
    (example) =>
      `<p class="example">${code(formulaText(id, example.arguments, language))}</p>\n${resultHelp(example, language)}`,
  );
  return `<h4>${texts.examples}</h4>\n${all.join("\n")}`;
}

function resultHelp({ gives }: Example, language: Language): string {
  const texts = HELP_TEXTS[language];
  const [first = [], ...others] = typeof gives === "object" ? gives : [[gives]];
  const [only = "", another] = first;
  if (others.length === 0 && another === undefined) {
    const shown = only === "" ? texts.emptyText : code(valueText(only, language));
    return `<p class="result">${texts.gives} ${shown}</p>`;
  }
  const rows = [first, ...others].map((row) =>
    row.map((cell) => escaped(valueText(cell, language))),
  );
  const hasHeads = first.every((cell) => typeof cell === "string" && cell !== "");
  const [heads = [], ...below] = hasHeads ? rows : [[], ...rows];
  return `<p class="result">${texts.gives}</p>\n${table(heads, below)}`;
}

function errorsHelp(declaration: FunctionDeclaration, language: Language): string {
  const texts = HELP_TEXTS[language];
  if (declaration.errors.length === 0) return "";
  const items = declaration.errors.map((error) => {
    const { message } = shownError(declaration, error, language);
    return `<dt>${escaped(message)}</dt><dd>${escaped(ADVICE[error][language])}</dd>`;
  });
  return `<details><summary>${texts.errors}</summary><dl>${items.join("")}</dl></details>`;
}
