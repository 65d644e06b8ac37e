import { useEffect, useState } from "react";
import { usePane } from "../../environment/PaneContext";
import { useDefect } from "../../environment/useDefect";
import { PartWhenNeeded } from "../../ui/PartWhenNeeded";

const load = async () =>
  (await import(/* webpackChunkName: "insert-warning" */ "./DateSystemWarning")).DateSystemWarning;

/** Warns of a workbook that counts its days from 1904: days that FLUX reads and writes are other ones there. */
export function DateSystemNotice() {
  const { workbook } = usePane();
  const [isFrom1904, setIsFrom1904] = useState(false);
  const reportDefect = useDefect();
  useEffect(() => {
    workbook.countsDatesFrom1904().then(setIsFrom1904, reportDefect);
  }, [workbook, reportDefect]);
  return <PartWhenNeeded isNeeded={isFrom1904} load={load} />;
}
