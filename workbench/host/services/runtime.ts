import type { CustomFunctions } from "../customFunctions/customFunctions";
import { hostObject, type HostClass, type HostObject } from "../hostObject";

/** Features of the runtime by which results travel more often and in parts. */
const ENABLED_FEATURES = [1, 2, 3, 4];

/** What office.js itself talks to when it starts and when custom functions have answered. */
export function runtimeServices(
  functions: CustomFunctions,
): Readonly<Record<string, () => HostObject>> {
  const customFunctions: HostClass<CustomFunctions> = {
    name: "CustomFunctions",
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: (self) => {
        self.runtimeReady();
      },
      _GetEnabledFeatures: () => ENABLED_FEATURES,
      SetInvocationArrayResults: (self, [results]) => {
        self.setResults(results);
      },
    },
  };
  const actions: HostClass<null> = {
    name: "AddinInternalService",
    methods: { NotifyActionHandlerReady: () => null },
  };
  return {
    "Microsoft.ExcelServices.CustomFunctions": () => hostObject(customFunctions, functions),
    "Microsoft.InternalService.AddinInternalService": () => hostObject(actions, null),
  };
}
