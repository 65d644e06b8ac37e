import { attemptTool, type ExcelSession } from "../../connection/session";
import { TIMEOUT } from "../../connection/timeout";
import type { PriceListsTool, StoredListChange } from "../../ports/tools/priceListsPort";
import { listParts, listXml } from "./listParts";

/**
 * Stores price lists in the workbook that is open in Excel.
 *
 * @param namespace of the functions: "FLUX", or that of the development add-in
 * @param timeout in milliseconds
 */
export function createPriceLists(namespace: string, timeout = TIMEOUT): PriceListsTool {
  const run = <Value>(batch: (session: ExcelSession) => Promise<Value>) =>
    attemptTool({ namespace, timeout }, batch);
  const add: PriceListsTool["add"] = (id, file) =>
    run(async (session): Promise<StoredListChange> => {
      const parts = await listParts(session);
      if (parts.some((each) => each.id === id)) return { status: "asItWas" };
      session.context.workbook.customXmlParts.add(listXml(id, file));
      await session.sync("writing");
      return { status: "changed", undo: () => remove(id) };
    });
  const remove: PriceListsTool["remove"] = (id) =>
    run(async (session): Promise<StoredListChange> => {
      const parts = await listParts(session);
      const [found, ...others] = parts.filter((each) => each.id === id);
      if (!found) return { status: "asItWas" };
      for (const { part } of [found, ...others]) part.delete();
      await session.sync("writing");
      return { status: "changed", undo: () => add(id, found.file) };
    });
  return {
    stored: () => run(async (session) => (await listParts(session)).map(({ file }) => file)),
    add,
    remove,
  };
}
