/** How people write the terms in cells, as the core accepts it. */
export const TERM_SPELLINGS: Readonly<Record<string, readonly (string | number)[]>> = {
  purchase: ["Kauf", "kauf", "KAUFEN", "gekauft", "purchase", "buy"],
  once: ["einmalig", "once", "one-time"],
  yearly: ["jährlich", "jaehrlich", "pro Jahr", "projahr", "1 Jahr", "p.a.", "yearly", "per year"],
  sub1: ["Abo1", "Abo 1 Monat", 1, "1 Monat", "sub1", "abonnement-1"],
  sub12: ["Abo12", "Abo 12 Monate", 12, "12 Monate", "sub12", "subscription 12"],
  sub24: [
    "Abo24",
    "abo 24",
    24,
    "24 Monate",
    "24 months",
    "' Abo24",
    "Abo-24",
    "24M",
    "24 Mon.",
    "2 Jahre",
  ],
  sub36: ["Abo36", "ABO 36 MONATE", 36, "36", "sub-36"],
};
