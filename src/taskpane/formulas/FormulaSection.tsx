import { Disclosure } from "../ui/Disclosure";
import { PanePart } from "../ui/PanePart";
import { usePane } from "../environment/PaneContext";

/** Few need it, so it is not loaded before somebody opens it. */
const load = () => import(/* webpackChunkName: "formulas" */ "./WorkbookFormulas");

/** What can be done with all formulas of the workbook, folded up at the foot of the prices. */
export function FormulaSection() {
  const { texts } = usePane();
  return (
    <Disclosure title={texts.formulas.title}>
      <PanePart load={load} show={({ WorkbookFormulas }) => <WorkbookFormulas />} />
    </Disclosure>
  );
}
