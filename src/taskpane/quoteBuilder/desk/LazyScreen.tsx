import { Button } from "@fluentui/react-components";
import { deskTexts } from "../../../i18n/quote/desk";
import { usePane } from "../../PaneContext";
import { useTypography } from "../../typography";
import { DeskScreen } from "./DeskScreen";
import type { LoadScreen, RareScreen } from "./screens";
import { useLoaded } from "../../useLoaded";

type LazyScreenProps = {
  readonly load: LoadScreen;
  readonly name: RareScreen;
};

/** Shows a screen when it has come; says so while it has not, and what to do when it cannot. */
export function LazyScreen({ load, name }: LazyScreenProps) {
  const type = useTypography();
  const { texts, language } = usePane();
  const { navigation } = deskTexts(language);
  const { loaded, hasFailed, retry } = useLoaded(load);

  if (loaded) return <loaded.value />;
  return (
    <DeskScreen title={navigation.screens[name]}>
      <p role={hasFailed ? "alert" : "status"} className={type.body}>
        {hasFailed ? navigation.failed : texts.loading}
      </p>
      {hasFailed && <Button onClick={retry}>{texts.views.retry}</Button>}
    </DeskScreen>
  );
}
