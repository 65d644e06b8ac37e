import { settingsTexts } from "../../i18n/screens/settings";
import { usePane } from "../environment/PaneContext";
import { Screen } from "../quoteSession/screens/Screen";
import { DefaultsGroup } from "./groups/DefaultsGroup";
import { SavingNotices } from "./SavingNotices";
import { MachineGroup } from "./groups/MachineGroup";
import { NumberingGroup } from "./groups/NumberingGroup";
import { PlaceGroup } from "./groups/PlaceGroup";
import { SellerGroup } from "./groups/SellerGroup";
import { TextsGroup } from "./groups/TextsGroup";
import { TransferGroup } from "./transfer/TransferGroup";

/** All that is the same from quote to quote. */
export function SettingsScreen() {
  const { language } = usePane();
  const { title } = settingsTexts(language);
  return (
    <Screen title={title}>
      <SavingNotices />
      <SellerGroup />
      <NumberingGroup />
      <DefaultsGroup />
      <TextsGroup />
      <PlaceGroup />
      <TransferGroup />
      <MachineGroup />
    </Screen>
  );
}
