import { Button } from "@fluentui/react-components";
import { sessionTexts } from "../../../i18n/screens/session";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import { Screen } from "./Screen";
import type { LoadScreen, RareScreen } from "./screens";
import { useLoaded } from "../../environment/useLoaded";

type LazyScreenProps = {
  readonly load: LoadScreen;
  readonly name: RareScreen;
};

/** Shows a screen when it has come; says so while it has not, and what to do when it cannot. */
export function LazyScreen({ load, name }: LazyScreenProps) {
  const type = useTypography();
  const { texts, language } = usePane();
  const { navigation } = sessionTexts(language);
  const { loaded, hasFailed, retry } = useLoaded(load);

  if (loaded) return <loaded.value />;
  return (
    <Screen title={navigation.screens[name]}>
      <p role={hasFailed ? "alert" : "status"} className={type.body}>
        {hasFailed ? navigation.failed : texts.loading}
      </p>
      {hasFailed && <Button onClick={retry}>{texts.views.retry}</Button>}
    </Screen>
  );
}
