import { settingsTexts } from "../../../i18n/quote/settings";
import { usePane } from "../../PaneContext";
import { DeskScreen } from "../desk/DeskScreen";
import { DefaultsGroup } from "./DefaultsGroup";
import { KeepingNotices } from "./KeepingNotices";
import { MachineGroup } from "./MachineGroup";
import { NumberingGroup } from "./NumberingGroup";
import { PlaceGroup } from "./PlaceGroup";
import { SellerGroup } from "./SellerGroup";
import { TextsGroup } from "./TextsGroup";
import { TransferGroup } from "./TransferGroup";

/** All that is the same from quote to quote. */
export function SettingsScreen() {
  const { language } = usePane();
  const { title } = settingsTexts(language);
  return (
    <DeskScreen title={title}>
      <KeepingNotices />
      <SellerGroup />
      <NumberingGroup />
      <DefaultsGroup />
      <TextsGroup />
      <PlaceGroup />
      <TransferGroup />
      <MachineGroup />
    </DeskScreen>
  );
}
