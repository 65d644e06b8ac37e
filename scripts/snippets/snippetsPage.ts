import { basename, dirname } from "node:path";
import type { Click } from "./runSnippet";
import type { Snippet } from "./snippet";

export type Ran = {
  readonly file: string;
  readonly snippet: Snippet;
  readonly clicks: readonly Click[];
};

const SOURCE = "https://github.com/OfficeDev/office-js-snippets/blob/main/samples/excel/";
/** The newest requirement set that the workbench claims. */
const NEWEST = 15;
const MISSING = /the workbench (?:has no|does not have) ([\w.]*\w)/i;

/** The page that says which samples run in the workbench, and why others do not. */
export function snippetsPage(results: readonly Ran[]): string {
  const count = (result: string) => results.filter((each) => resultOf(each) === result).length;
  const buttons = results.flatMap(({ clicks }) => clicks);
  const done = buttons.filter(({ error }) => error === undefined);
  return `<!-- Written by scripts/snippets.ts; do not edit. -->

# Samples of Microsoft in the workbench

Nobody here wrote these: they are the published samples for Excel of [Script Lab](https://github.com/OfficeDev/office-js-snippets). Each runs in a
new workbook of its own, with the unchanged office.js in jsdom, connected to the workbench as a pane is. Its buttons are pressed one after
another, the one that sets up the example first. A button has done its work when its handler has ended without an error.

To run them again, with a copy of the samples outside this project, since none of their code belongs into it:

    git clone https://github.com/OfficeDev/office-js-snippets ../office-js-snippets
    npm run build && npm run snippets -- ../office-js-snippets

A part of a path as second argument runs only some of them and leaves this page as it is.

|  | Samples |
| --- | ---: |
| run | ${count("runs")} |
| run in part | ${count("in part")} |
| do not run | ${count("no")} |
| have no buttons | ${count("no buttons")} |
| **together** | **${results.length}** |

Of ${buttons.length} buttons, ${done.length} did their work. A reason in brackets follows from one before it.

| Sample | Needs | Buttons | Runs | Why not |
| --- | --- | ---: | --- | --- |
${results.map(line).join("\n")}

## What is missing

| Member | Samples |
| --- | ---: |
${missing(results).join("\n")}
`;
}

function resultOf({ clicks }: Ran): string {
  const failed = clicks.filter(({ error }) => error !== undefined).length;
  if (clicks.length === 0) return "no buttons";
  if (failed === 0) return "runs";
  return failed === clicks.length ? "no" : "in part";
}

function line(ran: Ran): string {
  const { file, snippet, clicks } = ran;
  const done = clicks.filter(({ error }) => error === undefined).length;
  const name = `[${basename(dirname(file)).replace(/^\d+-/, "")}: ${snippet.name}](${SOURCE}${file})`;
  return `| ${[name, snippet.needs, `${done}/${clicks.length}`, resultOf(ran), reasons(ran)].map(cell).join(" | ")} |`;
}

function reasons({ snippet, clicks }: Ran): string {
  if (clicks.length === 0) return "a custom function, which the add-in's own tests call";
  const found = new Set<string>();
  clicks.forEach(({ error, button }, at) => {
    if (error === undefined) return;
    const isConsequence =
      /^(ItemNotFound|InvalidArgument: There is nothing)/.test(error) &&
      clicks.slice(0, at).some((before) => before.error !== undefined);
    if (isConsequence) found.add(`(${shortened(error)})`);
    else found.add(found.size === 0 ? shortened(error) : `${button}: ${shortened(error)}`);
  });
  const isNewer = newest(snippet.needs) > NEWEST;
  const texts = [...found].slice(0, 5);
  return [...(isNewer && texts.length > 0 ? ["newer than ExcelApi 1.15"] : []), ...texts].join(
    "; ",
  );
}

function shortened(error: string): string {
  const [, member] = MISSING.exec(error) ?? [];
  return member === undefined ? error.replace(/\s+/g, " ").slice(0, 120) : `no ${member}`;
}

function newest(needs: string): number {
  const versions = [...needs.matchAll(/ExcelApi 1\.(\d+)/gi)].map(([, minor]) => Number(minor));
  return Math.max(0, ...versions);
}

function missing(results: readonly Ran[]): readonly string[] {
  const samples = new Map<string, number>();
  for (const { clicks } of results) {
    const members = clicks.flatMap(({ error }) => MISSING.exec(error ?? "")?.[1] ?? []);
    for (const member of new Set(members)) samples.set(member, (samples.get(member) ?? 0) + 1);
  }
  return [...samples]
    .sort(([, one], [, other]) => other - one)
    .map(([member, count]) => `| ${member} | ${count} |`);
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/[<>_*]/g, "\\$&");
}
