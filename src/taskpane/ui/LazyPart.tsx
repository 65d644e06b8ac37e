import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { sessionTexts } from "../../i18n/screens/session";
import { usePane } from "../environment/PaneContext";
import { useTypography } from "./style/typography";
import { useLayout } from "./style/layout";
import { useLoaded } from "../environment/useLoaded";

type LazyPartProps<Module> = {
  readonly load: () => Promise<Module>;
  readonly show: (module: Module) => ReactNode;
};

/** Shows a part of the quote when it has come; says so while it has not, and what to do when it cannot. */
export function LazyPart<Module>({ load, show }: LazyPartProps<Module>) {
  const layout = useLayout();
  const type = useTypography();
  const { texts, language } = usePane();
  const { loaded, hasFailed, retry } = useLoaded(load);

  if (loaded) return show(loaded.value);
  return (
    <div className={layout.row}>
      <p role={hasFailed ? "alert" : "status"} className={type.body}>
        {hasFailed ? sessionTexts(language).navigation.failed : texts.loading}
      </p>
      {hasFailed && <Button onClick={retry}>{texts.views.retry}</Button>}
    </div>
  );
}
