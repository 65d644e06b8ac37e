import { settingsTexts } from "../../../i18n/screens/settings";
import { SELLER_COUNTRIES } from "../../../pricing";
import type { Seller } from "../../../quote";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import { useSession, useSettings } from "../../quoteSession/SessionContext";
import { SelectField } from "../../ui/fields/SelectField";
import { useLayout } from "../../ui/style/layout";
import { LetterAdvice } from "./LetterAdvice";
import { linesOfText, SettingsField } from "../SettingsField";
import { SettingsGroup } from "../SettingsGroup";

type SellerText = Exclude<keyof Seller, "addressLines" | "country" | "managingDirectors">;

/** Who sells, with what a business letter must say of them. */
export function SellerGroup() {
  const layout = useLayout();
  const type = useTypography();
  const { language } = usePane();
  const { fields, countries, sellerHint } = settingsTexts(language);
  const { settingsStore } = useSession();
  const settings = useSettings();
  const { seller } = settings;
  const set = (change: Partial<Seller>) =>
    settingsStore.change((present) => ({ ...present, seller: { ...present.seller, ...change } }));

  const textField = (name: SellerText, kind: "text" | "tel" | "url" = "text") => (
    <SettingsField
      {...fields[name]}
      type={kind}
      inputMode={name === "email" ? "email" : undefined}
      value={seller[name]}
      onText={(text) => set({ [name]: text })}
    />
  );

  return (
    <SettingsGroup group="seller">
      <p className={type.small}>{sellerHint}</p>
      <LetterAdvice seller={seller} />
      {textField("company")}
      <SettingsField
        {...fields.address}
        lines={3}
        value={seller.addressLines.join("\n")}
        onText={(text) => set({ addressLines: linesOfText(text) })}
      />
      <div className={layout.pair}>
        <SelectField
          {...fields.country}
          chosen={seller.country}
          choices={SELLER_COUNTRIES.map((value) => ({ value, text: countries[value] }))}
          onChange={(country) => set({ country })}
        />
        {textField("vatId")}
        {textField("registeredOffice")}
        {textField("registerCourt")}
        {textField("registerNumber")}
      </div>
      <SettingsField
        {...fields.managingDirectors}
        lines={3}
        value={seller.managingDirectors.join("\n")}
        onText={(text) => set({ managingDirectors: linesOfText(text) })}
      />
      {textField("supervisoryBoardChair")}
      <div className={layout.pair}>
        {textField("phone", "tel")}
        {textField("email")}
        {textField("website", "url")}
      </div>
    </SettingsGroup>
  );
}
