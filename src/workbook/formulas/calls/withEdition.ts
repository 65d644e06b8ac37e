import { textLiteral } from "../../ports/formula";
import { EDITION_ARGUMENTS } from "./editionArguments";
import { fluxCalls } from "./fluxCalls";

/**
 * A formula that is one call of ours with another price list; undefined where it is more than that, and where its list
 * stands in a cell.
 */
export function withEdition(
  formula: string,
  namespace: string,
  edition: string,
): string | undefined {
  const [call, ...others] = fluxCalls(formula, namespace);
  const place = EDITION_ARGUMENTS[call?.name ?? ""];
  if (!call?.isWhole || place === undefined || others.length > 0) return undefined;
  const given = call.arguments[place] ?? "";
  if (given !== "" && !/^(?:"[^"]*"|\d+(?:\.\d+)?)$/.test(given)) return undefined;
  const texts = Array.from(
    { length: Math.max(place + 1, call.arguments.length) },
    (_, index) => call.arguments[index] ?? "",
  );
  texts[place] = textLiteral(edition);
  return `=${namespace}.${call.name}(${texts.join(",")})`;
}
