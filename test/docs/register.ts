import { oneLine, readDocument } from "./documents";

/** A test as a document names it: the path of its file, and its title where that is told. */
export type NamedTest = { readonly path: string; readonly title: string | undefined };

/** What the register knows of one habit of Excel. */
export type Row = {
  /** "R1" */
  readonly id: string;
  /** What stands behind the bold word at the beginning of each point, by that word. */
  readonly fields: ReadonlyMap<string, string>;
};

export const REGISTER = readDocument("docs/excel.md").text;

export const ROWS: readonly Row[] = REGISTER.split(/^(?=###? )/m).flatMap((text) => {
  const id = /^### (R\d+)\. /.exec(text)?.[1];
  if (id === undefined) return [];
  const fields = text
    .split(/^- (?=\*\*)/m)
    .slice(1)
    .map((point): [string, string] => {
      const [, name = "", value = ""] = /^\*\*([^*]+):\*\*(.*)$/s.exec(point) ?? [];
      return [name, oneLine(value)];
    });
  return [{ id, fields: new Map(fields) }];
});

/** Tests in a text: "`test/a.test.ts` "its title"", several after another. */
export function testsIn(text: string): readonly NamedTest[] {
  return [
    ...oneLine(text).matchAll(/`((?:workbench\/)?test\/[\w./-]+\.test\.tsx?)`(?: "([^"]+)")?/g),
  ].map(([, path = "", title]) => ({ path, title }));
}
