/**
 * The part of Excel's custom-functions runtime that the functions use, for tests of their values. The
 * tests through the real runtime are in test/functions/realRuntime.
 */
class CellError extends Error {
  readonly code: string;

  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}

export function installCustomFunctions(): Map<string, (...args: unknown[]) => unknown> {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: CellError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
      associate: (id: string, run: (...args: unknown[]) => unknown) => associated.set(id, run),
    },
  });
  return associated;
}
