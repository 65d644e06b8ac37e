import { readFileSync } from "node:fs";
import vm from "node:vm";
import { gzipSync } from "node:zlib";

import type { Associated } from "./contenders";
import { median } from "./measure";

const FILE = new URL("../dist/functions.js", import.meta.url);
const STARTS = 31;

/** The built script that Excel loads. */
export function readFunctionsScript(): string {
  try {
    return readFileSync(FILE, "utf8");
  } catch {
    throw new Error("There is no dist/functions.js; run `npm run build` first.");
  }
}

/** Runs the script in this engine and gives what it associates. */
export function loadFunctions(script: string): ReadonlyMap<string, Associated> {
  const associated = new Map<string, Associated>();
  Object.assign(globalThis, { CustomFunctions: customFunctions(associated) });
  vm.runInThisContext(script);
  return associated;
}

/** Median times of compiling and of running the script in a fresh, bare engine. */
export function measureStart(script: string): { readonly compile: number; readonly run: number } {
  const compile: number[] = [];
  const run: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const context = vm.createContext({ CustomFunctions: customFunctions(new Map()) });
    const before = performance.now();
    // A text that the engine has never seen, or it would take the code that it has in memory.
    const compiled = new vm.Script(`${script}\n//${start}`);
    const between = performance.now();
    compiled.runInContext(context);
    compile.push(between - before);
    run.push(performance.now() - between);
  }
  return { compile: median(compile), run: median(run) };
}

export function gzippedKilobytes(script: string): number {
  return gzipSync(script, { level: 9 }).length / 1000;
}

function customFunctions(associated: Map<string, Associated>) {
  class CellError extends Error {
    readonly code: string;

    constructor(code: string, message?: string) {
      super(message);
      this.code = code;
    }
  }
  return {
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    associate: (id: string, run: Associated) => associated.set(id, run),
  };
}
