/**
 * The part of Excel's custom-functions runtime that the functions use, for tests of their values. The
 * tests through the real one are in test/functions/realRuntime.test.ts.
 */
class CellError extends Error {
  readonly code: string;

  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}

export function installCustomFunctions(): void {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: CellError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
  });
}
