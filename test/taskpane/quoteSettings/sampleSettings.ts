import { defaultSettings, type QuoteSettings } from "../../../src/quote/settings/quoteSettings";

/** Those of a seller who has set everything. */
export function sampleSettings(change: Partial<QuoteSettings> = {}): QuoteSettings {
  return {
    ...defaultSettings(),
    seller: {
      company: "Fluxpunkt GmbH",
      addressLines: ["Musterweg 1", "12345 Musterstadt"],
      country: "DE",
      registeredOffice: "Musterstadt",
      registerCourt: "Amtsgericht Musterstadt",
      registerNumber: "HRB 1",
      managingDirectors: ["Erika Muster", "Max Beispiel"],
      supervisoryBoardChair: "",
      vatId: "DE123456789",
      email: "info@example.com",
      phone: "",
      website: "",
    },
    numbering: { pattern: "AN-{JJJJ}-{NNNN}", lastNumbers: { 2025: 7, 2026: 41 } },
    defaults: {
      term: "sub24",
      interval: "quarterly",
      validity: { kind: "bindingFor", days: 14 },
      firstSupportYear: "proRata",
      language: "en",
      isLive: false,
    },
    ...change,
  };
}
