import { Button } from "@fluentui/react-components";
import { Disclosure } from "../ui/Disclosure";
import { usePane } from "../environment/PaneContext";
import { useLoaded } from "../environment/useLoaded";
import { useTypography } from "../ui/style/typography";

/** Few need it, so it is not loaded before somebody opens it. */
const load = () => import(/* webpackChunkName: "formulas" */ "./WorkbookFormulas");

/** What can be done with all formulas of the workbook, folded up at the foot of the prices. */
export function FormulaSection() {
  const { texts } = usePane();
  return (
    <Disclosure title={texts.formulas.title}>
      <LazyFormulas />
    </Disclosure>
  );
}

function LazyFormulas() {
  const { texts } = usePane();
  const type = useTypography();
  const { loaded, hasFailed, retry } = useLoaded(load);
  if (loaded) return <loaded.value.WorkbookFormulas />;
  return (
    <>
      <p role={hasFailed ? "alert" : "status"} className={type.body}>
        {hasFailed ? texts.formulas.failed : texts.loading}
      </p>
      {hasFailed && <Button onClick={retry}>{texts.views.retry}</Button>}
    </>
  );
}
