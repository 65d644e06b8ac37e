import { useEffect, useState } from "react";
import type { Language } from "../../i18n";
import { separatorFor, type ArgumentSeparator } from "../../workbook/ports/formula";
import type { Workbook } from "../../workbook/ports/port";
import { useDefect } from "../environment/useDefect";

/** What separates arguments in the user's Excel; until it is known, what is usual in the language. */
export function useSeparator(workbook: Workbook, language: Language): ArgumentSeparator {
  const [decimalSeparator, setDecimalSeparator] = useState<string>();
  const reportDefect = useDefect();
  useEffect(() => {
    workbook.decimalSeparator().then(setDecimalSeparator, reportDefect);
  }, [workbook, reportDefect]);
  return separatorFor(decimalSeparator ?? (language === "de" ? "," : "."));
}
