import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../environment/PaneContext";
import { useLoaded } from "../environment/useLoaded";
import { useTypography } from "./style/typography";

type PanePartProps<Module> = {
  readonly load: () => Promise<Module>;
  readonly show: (module: Module) => ReactNode;
};

/** Shows a part of the pane when it has come; says so while it has not, and what to do when it cannot. */
export function PanePart<Module>({ load, show }: PanePartProps<Module>) {
  const { texts } = usePane();
  const type = useTypography();
  const { loaded, hasFailed, retry } = useLoaded(load);
  if (loaded) return show(loaded.value);
  return (
    <>
      <p role={hasFailed ? "alert" : "status"} className={type.body}>
        {hasFailed ? texts.formulas.failed : texts.loading}
      </p>
      {hasFailed && <Button onClick={retry}>{texts.views.retry}</Button>}
    </>
  );
}
