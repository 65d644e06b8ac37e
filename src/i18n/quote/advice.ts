import { Money, termToken } from "../../pricing";
import type { Finding, FindingCode } from "../../quote";
import { formatEuro, formatIsoDate } from "../format";
import type { Language } from "../language";
import { listed } from "../listed";
import { errorSentence } from "../sentences";

type Sentences = {
  readonly [Code in FindingCode]: (finding: Extract<Finding, { readonly code: Code }>) => string;
};

const euro = (amount: string, language: Language) => formatEuro(Money.of(amount), language);

const de: Sentences = {
  noPrice: ({ error }) =>
    error.code === "invalidDiscount"
      ? "Der Rabatt ist höher als der Preis. Möglich sind höchstens 100 % oder der Listenpreis."
      : errorSentence(error, "de"),
  moduleTwice: ({ product }) =>
    `${product} steht zweimal auf derselben Serverlizenz; eine Lizenz genügt für alle Benutzer.`,
  purchaseAndSubscription: ({ product }) =>
    `${product} wird auf derselben Serverlizenz gekauft und abonniert. Eines von beiden genügt.`,
  severalOnOneKey: ({ product, quantity }) =>
    `${product} steht ${quantity}-mal auf einer Serverlizenz; eine Lizenz genügt. Weitere Server sind eigene Standorte.`,
  ownedAndSubscribed: ({ product }) =>
    `${product} ist hier schon gekauft; ein Abo kommt noch einmal dazu.`,
  secondSupportPlan: ({ plan, key }) =>
    `${plan} ist der zweite Support-Plan ${key === "" ? "dieser Serverlizenz" : `für ${key}`}; es kann nur einer gebucht werden.`,
  notCovered: ({ plan, modules }) =>
    `${plan} gilt nicht für ${listed(modules, "und")}: früher gekauft als der Plan.`,
  tierThroughLightUsers: ({ tier, tierOfPbxUsers, lightUsers }) =>
    `Durch ${lightUsers} Light-Benutzer gilt Staffel ${tier} statt ${tierOfPbxUsers}; sie zählen mit.`,
  belowLowestPrice: ({ product, unitPrice, lowest }) =>
    `${product} kostet mit dem Rabatt ${euro(unitPrice, "de")}, weniger als der niedrigste Preis der Liste (${euro(lowest, "de")}).`,
  dominatedTerm: ({ product, term, shorter }) =>
    `${product}: ${termToken(term)} kostet so viel wie ${termToken(shorter)} und bindet länger.`,
  tierCliff: ({ users, fewer, saving, period }) =>
    `${fewer} statt ${users} Benutzer würden ${euro(saving, "de")}${period === "month" ? " im Monat" : ""} sparen.`,
  oldPriceList: ({ edition, months }) =>
    `Die Preisliste ${edition} war am Tag des Angebots ${months} Monate alt. Fragen Sie nach, ob es eine neuere gibt.`,
  expired: ({ day }) =>
    `Das Angebot galt bis ${formatIsoDate(day, "de")}. Legen Sie eine Revision an.`,
  vatIdMissing: ({ country }) =>
    `Für einen Kunden in ${country} fehlt die USt-IdNr.; ohne sie ist offen, wer die Umsatzsteuer schuldet.`,
  customerCountry: ({ input }) =>
    input.trim() === ""
      ? "Wählen Sie das Land des Kunden. Ohne Land ist offen, wer die Umsatzsteuer schuldet; bis dahin wird nichts geschrieben."
      : `„${input}“ ist kein Land der Liste. Wählen Sie das Land des Kunden; bis dahin ist offen, wer die Umsatzsteuer schuldet, und es wird nichts geschrieben.`,
  customerMissing: () => "Das Angebot nennt noch keinen Kunden.",
  noLines: () => "Das Angebot hat noch keine Position.",
};

const en: Sentences = {
  noPrice: ({ error }) =>
    error.code === "invalidDiscount"
      ? "The discount is higher than the price. At most 100% or the list price is possible."
      : errorSentence(error, "en"),
  moduleTwice: ({ product }) =>
    `${product} stands twice on the same server licence; one serves all users.`,
  purchaseAndSubscription: ({ product }) =>
    `${product} is both bought and subscribed to on the same server licence. One of them is enough.`,
  severalOnOneKey: ({ product, quantity }) =>
    `${product} is quoted ${quantity} times on one server licence; one is enough. Further servers are sites of their own.`,
  ownedAndSubscribed: ({ product }) =>
    `${product} has been bought here before; a subscription comes on top.`,
  secondSupportPlan: ({ plan, key }) =>
    `${plan} is the second support plan ${key === "" ? "of this server licence" : `for ${key}`}; only one can be booked.`,
  notCovered: ({ plan, modules }) =>
    `${plan} does not cover ${listed(modules, "and")}: bought before the plan.`,
  tierThroughLightUsers: ({ tier, tierOfPbxUsers, lightUsers }) =>
    `${lightUsers} Light users lift the licence into tier ${tier} instead of ${tierOfPbxUsers}; they count.`,
  belowLowestPrice: ({ product, unitPrice, lowest }) =>
    `With the discount ${product} costs ${euro(unitPrice, "en")}, less than the lowest price of the list (${euro(lowest, "en")}).`,
  dominatedTerm: ({ product, term, shorter }) =>
    `${product}: ${termToken(term)} costs as much as ${termToken(shorter)} and binds longer.`,
  tierCliff: ({ users, fewer, saving, period }) =>
    `${fewer} instead of ${users} users would save ${euro(saving, "en")}${period === "month" ? " a month" : ""}.`,
  oldPriceList: ({ edition, months }) =>
    `Price list ${edition} was ${months} months old on the day of the quote. Ask whether there is a newer one.`,
  expired: ({ day }) => `The quote was valid until ${formatIsoDate(day, "en")}. Make a revision.`,
  vatIdMissing: ({ country }) =>
    `The VAT ID of a customer in ${country} is missing; without it nobody knows who owes the VAT.`,
  customerCountry: ({ input }) =>
    input.trim() === ""
      ? "Choose the country of the customer. Without it nobody knows who owes the VAT, and nothing is written."
      : `“${input}” is no country of the list. Choose the country of the customer; until then nobody knows who owes the VAT, and nothing is written.`,
  customerMissing: () => "The quote names no customer yet.",
  noLines: () => "The quote has no line yet.",
};

const SENTENCES: Readonly<Record<Language, Sentences>> = { de, en };

/** What a check of a quote found, as a sentence that says what to do. */
export function adviceSentence(finding: Finding, language: Language): string {
  const sentence = SENTENCES[language][finding.code] as (finding: Finding) => string;
  return sentence(finding);
}
