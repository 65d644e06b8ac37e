import ts from "typescript";

/** A published sample: what it is, the page it shows, and what it does. */
export type Snippet = {
  readonly name: string;
  /** Such as "ExcelApi 1.4". */
  readonly needs: string;
  readonly html: string;
  readonly script: string;
};

/** Reads a sample of Script Lab, which is YAML; its script becomes JavaScript. */
export function readSnippet(yaml: string): Snippet {
  const script = block(yaml, "script");
  const { outputText } = ts.transpileModule(script, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return {
    name: /^name: *(.*)$/m.exec(yaml)?.[1]?.replace(/^(['"])(.*)\1$/, "$2") ?? "",
    needs: needsOf(yaml),
    html: block(yaml, "template"),
    script: outputText.replace(/^export \{\};?$/m, ""),
  };
}

function needsOf(yaml: string): string {
  const [, sets = ""] = /^api_set:\s*\n((?:[ \t]+.*\n)*)/m.exec(yaml) ?? [];
  return [...sets.matchAll(/^\s+(\w+): *['"]?([\w.]+)/gm)]
    .map(([, set = "", version = ""]) => `${set} ${version}`)
    .join(", ");
}

/** The text under `content: |-` of a key, without what it is indented by. */
function block(yaml: string, key: string): string {
  const lines = yaml.split(/\r?\n/);
  const start = lines.findIndex((line) => line === `${key}:`);
  if (start < 0) return "";
  const content = lines.findIndex((line, at) => at > start && /^\s+content: *\|/.test(line));
  if (content < 0) return "";
  const rest = lines.slice(content + 1);
  const indent = /^ */.exec(rest.find((line) => line.trim() !== "") ?? "")?.[0].length ?? 0;
  const end = rest.findIndex((line) => line.trim() !== "" && !line.startsWith(" ".repeat(indent)));
  return (end < 0 ? rest : rest.slice(0, end)).map((line) => line.slice(indent)).join("\n");
}
