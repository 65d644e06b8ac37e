import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane } from "../environment/PaneContext";
import { useDefect } from "../environment/useDefect";

/** Warns of a workbook that counts its days from 1904: days that FLUX reads and writes are other ones there. */
export function DateSystemNotice() {
  const { workbook, texts } = usePane();
  const [isFrom1904, setIsFrom1904] = useState(false);
  const reportDefect = useDefect();
  useEffect(() => {
    workbook.countsDatesFrom1904().then(setIsFrom1904, reportDefect);
  }, [workbook, reportDefect]);
  if (!isFrom1904) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.datesFrom1904}</MessageBarBody>
    </MessageBar>
  );
}
