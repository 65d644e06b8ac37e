import { productKey } from "../../../src/pricing/search/productKey";

it.each([
  ["AD-Synchronisation", "adsynchronisation"],
  ["ad  synchronisation", "adsynchronisation"],
  ["AD\u00a0Synchronisation", "adsynchronisation"],
  ["AD\u2011Synchronisation", "adsynchronisation"],
  ["Notruf & Alarmierung", "notrufalarmierung"],
  ["Überwachung", "uberwachung"],
  ["U\u0308berwachung", "uberwachung"],
  ["Ueberwachung", "uberwachung"],
  ["Uberwachung", "uberwachung"],
  ["Störung", "storung"],
  ["Stoerung", "storung"],
  ["Größe", "grosse"],
  ["Groesse", "grosse"],
  ["Ärger", "arger"],
  ["Aerger", "arger"],
  ["Café", "cafe"],
  ["ＨＤ Ringtones", "hdringtones"],
  ["ﬁnd", "find"],
  ["3CX", "3cx"],
  ["", ""],
  [" & - ! ", ""],
])("compares %p as %p", (text, key) => {
  expect(productKey(text)).toBe(key);
});
