import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import { deskTexts } from "../../../i18n/quote/desk";
import { usePane } from "../../PaneContext";
import { useTypography } from "../../typography";
import { DeskScreen } from "./DeskScreen";
import type { LoadScreen, RareScreen } from "./screens";

type LazyScreenProps = {
  readonly load: LoadScreen;
  readonly name: RareScreen;
};

/** Shows a screen when it has come; says so while it has not, and what to do when it cannot. */
export function LazyScreen({ load, name }: LazyScreenProps) {
  const type = useTypography();
  const { texts, language } = usePane();
  const { navigation } = deskTexts(language);
  const [attempts, setAttempts] = useState(1);
  const [hasFailed, setHasFailed] = useState(false);
  const [loaded, setLoaded] = useState<{ readonly Screen: ComponentType }>();

  useEffect(() => {
    load().then(
      (Screen) => setLoaded({ Screen }),
      () => setHasFailed(true),
    );
  }, [attempts, load]);

  if (loaded) return <loaded.Screen />;
  return (
    <DeskScreen title={navigation.screens[name]}>
      <p role={hasFailed ? "alert" : "status"} className={type.body}>
        {hasFailed ? navigation.failed : texts.loading}
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
    </DeskScreen>
  );
}
