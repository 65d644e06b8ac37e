import { attemptTool } from "../../connection/session";
import { TIMEOUT } from "../../connection/timeout";
import type { RePricingTool } from "../../ports/tools/rePricingPort";
import { enterList } from "./enterList";
import { pricedFormulas } from "./pricedFormulas";

/**
 * Gives formulas of the workbook that is open in Excel another price list.
 *
 * @param namespace of the functions: "FLUX", or that of the development add-in
 * @param timeout in milliseconds
 */
export function createRePricing(namespace: string, timeout = TIMEOUT): RePricingTool {
  const settings = { namespace, timeout };
  return {
    formulas: () => attemptTool(settings, pricedFormulas),
    enter: (formulas, edition) =>
      attemptTool(settings, (session) => enterList(session, formulas, edition)),
  };
}
