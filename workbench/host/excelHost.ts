import { createCalculation } from "../calculation/calculation";
import { createHost, type ExcelHost, type HostOptions } from "./host";

export type { ExcelHost } from "./host";

export type ExcelHostOptions = Omit<HostOptions, "calculator"> & {
  /** The clock of TODAY and NOW. */
  readonly today?: () => Date;
};

/** Excel with its calculation: what an add-in, the page and tests talk to. */
export function createExcelHost({ today, ...options }: ExcelHostOptions): ExcelHost {
  return createHost({
    ...options,
    calculator: (functions, culture) =>
      createCalculation({ culture, functions, ...(today && { today }) }),
  });
}
