import type { WhyTexts } from "../../quote/whyTexts";

/** How the amounts and days of a quote came about, in German. */
export const whyDe: WhyTexts = {
  steps: {
    listPrice: ({ term }, say) => `Gedruckter Preis, Laufzeit ${say.term(term)}`,
    pricePerPack: ({ usersPerPack }, say) =>
      `Gedruckter Preis eines Pakets für ${say.count(usersPerPack)} Benutzer`,
    packs: ({ users, packs }, say) =>
      `${say.count(users)} Benutzer brauchen ${packs === 1 ? "1 Paket" : `${say.count(packs)} Pakete`}`,
    tierPrice: ({ tier }, say) => `Kaufpreis der neuen Staffel ${say.tier(tier)}`,
    tierCredit: ({ tier }, say) => `Abzüglich Kaufpreis der bisherigen Staffel ${say.tier(tier)}`,
    paidCredit: ({ tier }, say) =>
      `Abzüglich des für die Staffel ${say.tier(tier)} wirklich bezahlten Preises`,
    sameTier: ({ tier }, say) => `Die Staffel ${say.tier(tier)} ist schon bezahlt`,
    noRefund: () => "Eine Rückzahlung gibt es nicht",
    upgradeDifference: () => "Differenz zur bisherigen Staffel",
    percentOff: ({ rate }, say) => `Abzüglich ${say.rate(rate)} Rabatt, auf Cent gerundet`,
    euroOff: () => "Abzüglich Rabatt",
    unitPrice: ({ period }, say) => `Einzelpreis ${say.period(period)}`,
    quantity: () => "Mal Menge: je Serverlizenz einmal",
    line: ({ position, product }) => `Position ${position}: ${product}`,
    lineOutside: ({ position, product, role }) =>
      `Position ${position}: ${product} zählt nicht mit (${role === "optional" ? "Option" : "Alternative"})`,
    lineWithoutPrice: ({ position, product }) =>
      `Position ${position}: ${product} hat keinen Preis`,
    lineCommitted: ({ position, product, term }, say) =>
      `Position ${position}: ${product}, ${say.term(term)} bis zum Ende der Mindestlaufzeit`,
    lineCharged: ({ position, product, from, to }, say) =>
      from === to
        ? `Position ${position}: ${product}`
        : `Position ${position}: ${product}, ${say.day(from)} bis ${say.day(to)}`,
    monthlySum: () => "Summe im Monat",
    yearlySum: () => "Summe im Jahr",
    monthsOfYear: () => "Mal 12 Monate",
    twelfth: () => "Davon ein Zwölftel, auf Cent gerundet",
    invoiceNet: ({ date }, say) => `Netto der Rechnung vom ${say.day(date)}`,
    vat: ({ treatment, country, rate, date }, say) =>
      ({
        sellerCharges: `Umsatzsteuer des Verkäufers (${country}) am ${say.day(date)}: ${say.rate(rate)}, auf Cent gerundet`,
        reverseCharge: "Steuerschuldnerschaft des Leistungsempfängers: keine Umsatzsteuer",
        notTaxedHere: "Hier nicht steuerbar: keine Umsatzsteuer",
      })[treatment],
    vatPart: ({ net, rate }, say) =>
      `${say.rate(rate)} von ${say.euro(net)}, dem Teil der Zeit mit diesem Satz, auf Cent gerundet`,
    plusVat: () => "Zuzüglich Umsatzsteuer dieser Rechnung",
    invoice: ({ date }, say) => `Rechnung vom ${say.day(date)}`,
  },
  days: {
    start: () => "Vertragsbeginn",
    minimumTerm: ({ term, months }, say) =>
      `${say.term(term)}: Ende am Tag vor demselben Tag ${months === 1 ? "einen Monat" : `${say.count(months)} Monate`} später`,
    calendarYear: () => "Der Support-Plan läuft bis zum Ende des Kalenderjahres",
    nextCalendarYear: () =>
      "Für eine Kündigung zum Ende des ersten Jahres war es am Beginn schon zu spät: Der Support-Plan läuft bis zum Ende des nächsten Kalenderjahres",
    noticeDays: ({ days }, say) => `Die Kündigung muss ${say.count(days)} Tage vorher eingehen`,
    noticeMonths: () => "Die Kündigung muss 3 Monate vor dem Jahresende eingehen",
  },
  nothing: "Nichts im Angebot zählt dazu.",
  results: { result: "Ergebnis", net: "Netto", vat: "Umsatzsteuer", gross: "Brutto" },
};
