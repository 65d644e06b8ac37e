import type { HostContext } from "../context";
import { hostObject, type HostClass, type HostObject } from "../hostObject";

const APPLICATION: HostClass<HostContext> = {
  name: "Application",
  scalars: {
    DecimalSeparator: { get: ({ workbook }) => workbook.culture.decimalSeparator },
  },
  methods: {
    // What they put off is never visible to a batch: nothing is calculated or painted before it is answered.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export function applicationObject(context: HostContext): HostObject {
  return hostObject(APPLICATION, context);
}
