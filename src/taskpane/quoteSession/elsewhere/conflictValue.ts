import type { Language } from "../../../i18n";
import { formatIsoDate } from "../../../i18n/format";
import { decimalForField } from "../../ui/fields/fieldText";

/** What a side of a conflict says, with days and decimals as people of a language write them. */
export function conflictValue(value: string, language: Language): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatIsoDate(value, language);
  const [, decimal, unit = ""] = /^(\d+(?:\.\d+)?) ([%€])$/.exec(value) ?? [];
  return decimal === undefined ? value : `${decimalForField(decimal, language)} ${unit}`;
}
