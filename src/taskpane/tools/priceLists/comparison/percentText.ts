import type { Language } from "../../../../i18n";

/** "+5,0 %": a share with its sign, to a tenth of a percent. */
export function percentText(share: number, language: Language): string {
  const percent = (share * 100).toFixed(1);
  const signed = share > 0 ? `+${percent}` : percent.replace("-", "−");
  return language === "de" ? `${signed.replace(".", ",")} %` : `${signed}%`;
}
