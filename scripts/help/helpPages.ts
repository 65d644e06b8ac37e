import "../../src/i18n/english";
import type { FunctionDeclaration } from "../../src/functions/declaration/declaration";
import { DECLARATIONS } from "../../src/functions/declarations";
import { helpAnchor, helpPageName } from "../../src/functions/declaration/helpAddress";
import { LANGUAGES, type Language } from "../../src/i18n";
import { functionHelp } from "./functionHelp";
import { code, escaped } from "./html";
import { HELP_TEXTS } from "./helpTexts";
import { HELP_STYLE } from "./helpStyle";

const declarations: readonly FunctionDeclaration[] = DECLARATIONS;

/** The pages of help by the names of their files, one in each language. */
export function helpPages(version: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    LANGUAGES.map((language) => [helpPageName(language), page(language, version)]),
  );
}

function page(language: Language, version: string): string {
  const texts = HELP_TEXTS[language];
  const other = language === "de" ? "en" : "de";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${texts.title}</title>
<link rel="icon" href="assets/icon.svg" type="image/svg+xml" />
<style>${HELP_STYLE}</style>
</head>
<body>
<header>
<h1><img src="assets/icon.svg" alt="" /> ${texts.heading}</h1>
<a href="${helpPageName(other)}" lang="${other}" hreflang="${other}">${texts.other}</a>
</header>
<p class="lead">${texts.lead}</p>
<nav aria-label="${texts.contents}"><a href="#first-aid">${texts.firstAid}</a> · <a href="#formulas">${texts.writing}</a> · <a href="#functions">${texts.functions}</a></nav>
<main>
<section id="first-aid">
<h2>${texts.firstAid}</h2>
<dl class="aid">${texts.aid.map(([sign, cure]) => `<dt>${sign ?? ""}</dt><dd>${cure ?? ""}</dd>`).join("\n")}</dl>
</section>
<section id="formulas">
<h2>${texts.writing}</h2>
<ul>${texts.notes.map((note) => `<li>${note}</li>`).join("\n")}</ul>
</section>
<section id="functions">
<h2>${texts.functions}</h2>
${index(language)}
${declarations.map((declaration) => functionHelp(declaration, language)).join("\n")}
</section>
</main>
<footer><p>${texts.version(escaped(version))}</p></footer>
</body>
</html>
`;
}

/** All functions, each with what it is for. */
function index(language: Language): string {
  const links = declarations.map(
    ({ id, description }) =>
      `<li><a href="#${helpAnchor(id)}">${code(id)}</a> ${escaped(description[language])}</li>`,
  );
  return `<ul class="index">${links.join("\n")}</ul>`;
}
