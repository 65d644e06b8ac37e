import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { deskTexts } from "../../i18n/quote/desk";
import { usePane } from "../PaneContext";
import { useTypography } from "../typography";
import { useLayout } from "./layout";

type LazyPartProps<Module> = {
  readonly load: () => Promise<Module>;
  readonly show: (module: Module) => ReactNode;
};

/** Shows a part of the quote when it has come; says so while it has not, and what to do when it cannot. */
export function LazyPart<Module>({ load, show }: LazyPartProps<Module>) {
  const layout = useLayout();
  const type = useTypography();
  const { texts, language } = usePane();
  const [attempts, setAttempts] = useState(1);
  const [hasFailed, setHasFailed] = useState(false);
  const [loaded, setLoaded] = useState<{ readonly module: Module }>();

  useEffect(() => {
    load().then(
      (module) => setLoaded({ module }),
      () => setHasFailed(true),
    );
  }, [attempts, load]);

  if (loaded) return show(loaded.module);
  return (
    <div className={layout.row}>
      <p role={hasFailed ? "alert" : "status"} className={type.body}>
        {hasFailed ? deskTexts(language).navigation.failed : texts.loading}
      </p>
      {hasFailed && (
        <Button
          onClick={() => {
            setHasFailed(false);
            setAttempts(attempts + 1);
          }}
        >
          {texts.views.retry}
        </Button>
      )}
    </div>
  );
}
