import { execFileSync } from "node:child_process";

// oxfmt, by which the pages are formatted, is a module that jest cannot load.
it("docs/functions.md and docs/errors.md are what the declarations and the sentences say", () => {
  const check = [
    "--import",
    "./scripts/typescript/register.mjs",
    "scripts/write-docs.ts",
    "--check",
  ];

  expect(() => execFileSync(process.execPath, check, { stdio: "pipe" })).not.toThrow();
});
