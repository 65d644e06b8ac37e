import type { CatalogueEdition } from "../types";

/** The printed price list of September 2022, the first one held here (C1, C4). */
export const edition202209 = {
  id: "2022-09",
  validFrom: "2022-09-01",
  currency: "EUR",
  provenance: {
    document: "Fluxpunkt-Preisliste",
    printedDate: "09/2022",
    basis: "UVP netto",
    sourceSha256: "cebb79356d62c37e6f1abb47722e8a86be9923249efcfdd4144bdf557d1f9b2f",
  },
  tierUpperBounds: [20, 40, 80, 150, 250],
  extensions: [
    {
      kind: "tiered",
      id: "active-directory-synchronisation",
      name: "Active Directory Synchronisation",
      aliases: ["Active Directory Sync", "AD Synchronisation", "AD Sync"],
      prices: {
        purchase: ["199.00", "399.00", "799.00", "1299.00", "2165.00", "2945.00"],
        sub12: ["16.58", "33.25", "66.58", "108.25", "180.42", "245.42"],
        sub24: ["8.29", "16.63", "33.29", "54.13", "90.21", "122.71"],
        sub36: ["7.00", "11.08", "22.19", "36.08", "60.14", "81.81"],
      },
    },
    {
      kind: "tiered",
      id: "call-recording",
      name: "Call Recording",
      prices: {
        purchase: ["599.00", "1200.00", "2400.00", "4800.00", "7500.00", "12500.00"],
        sub12: ["29.37", "58.84", "117.69", "235.37", "367.77", "612.95"],
        sub24: ["22.34", "44.75", "89.50", "179.00", "279.69", "466.15"],
        sub36: ["17.84", "35.74", "71.49", "142.98", "223.40", "372.34"],
      },
    },
    {
      kind: "tiered",
      id: "insight-analytics",
      name: "Insight Analytics",
      // A picture in the list adds "PRO" to the name (C3).
      aliases: ["Insight Analytics PRO"],
      prices: {
        purchase: ["1200.00", "2400.00", "4800.00", "7500.00", "12500.00", "17000.00"],
        sub12: ["58.84", "117.69", "235.37", "367.77", "612.95", "833.62"],
        sub24: ["44.75", "89.50", "179.00", "279.69", "466.15", "633.97"],
        sub36: ["35.74", "71.49", "142.98", "223.40", "372.34", "506.38"],
      },
    },
    {
      kind: "flat",
      id: "antifraud",
      name: "AntiFraud",
      prices: { purchase: "99.00", sub12: "7.00", sub24: "7.00", sub36: "7.00" },
    },
    {
      kind: "flat",
      id: "blacklist-pro",
      name: "Blacklist PRO",
      aliases: ["Blacklist"],
      prices: { purchase: "249.00", sub12: "12.21", sub24: "9.29", sub36: "7.42" },
    },
    {
      kind: "flat",
      id: "dhcp-server",
      name: "DHCP Server",
      aliases: ["DHCP"],
      prices: { purchase: "169.00", sub12: "8.29", sub24: "7.00", sub36: "7.00" },
    },
    {
      kind: "flat",
      id: "extended-routing",
      name: "Extended Routing",
      prices: { purchase: "599.00", sub12: "29.37", sub24: "22.34", sub36: "17.84" },
    },
    {
      kind: "flat",
      id: "group-busy",
      name: "Group Busy",
      prices: { purchase: "99.00", sub12: "7.00", sub24: "7.00", sub36: "7.00" },
    },
    {
      kind: "flat",
      id: "happy-holiday",
      name: "Happy Holiday",
      prices: { purchase: "249.00", sub12: "12.21", sub24: "9.29", sub36: "7.42" },
    },
    {
      kind: "flat",
      id: "hd-ringtones",
      name: "HD Ringtones",
      prices: { purchase: "200.00", sub12: "9.81", sub24: "7.46", sub36: "7.00" },
    },
    {
      kind: "flat",
      id: "intercom",
      name: "Intercom",
      prices: { purchase: "169.00", sub12: "8.29", sub24: "7.00", sub36: "7.00" },
    },
    {
      kind: "flat",
      id: "last-contact-forwarding",
      name: "Last Contact Forwarding",
      prices: { purchase: "169.00", sub12: "8.29", sub24: "7.00", sub36: "7.00" },
    },
    {
      kind: "flat",
      id: "monitoring",
      name: "Monitoring",
      prices: { purchase: "99.00", sub12: "7.00", sub24: "7.00", sub36: "7.00" },
    },
    {
      kind: "flat",
      id: "multiline-tapi-configuration",
      name: "Multiline TAPI Configuration",
      aliases: ["Multiline TAPI"],
      prices: { purchase: "169.00", sub12: "8.29", sub24: "7.00", sub36: "7.00" },
    },
    {
      kind: "flat",
      id: "notruf-alarmierung",
      name: "Notruf & Alarmierung",
      aliases: ["Notruf und Alarmierung", "Notruf"],
      prices: { purchase: "899.00", sub12: "44.08", sub24: "33.53", sub36: "26.78" },
    },
    {
      kind: "flat",
      id: "privacy-for-starface",
      name: "Privacy for STARFACE",
      aliases: ["Privacy"],
      prices: { purchase: "499.00", sub12: "24.47", sub24: "18.61", sub36: "14.86" },
    },
    {
      kind: "flat",
      id: "pro-ivr",
      name: "Pro IVR",
      aliases: ["IVR PRO", "IVR"],
      prices: { purchase: "249.00", sub12: "12.21", sub24: "9.29", sub36: "7.42" },
    },
    {
      kind: "flat",
      id: "reverse-lookup-pro",
      name: "Reverse Lookup PRO",
      aliases: ["Reverse Lookup"],
      prices: { purchase: "249.00", sub12: "12.21", sub24: "9.29", sub36: "7.42" },
    },
    {
      kind: "flat",
      id: "rufnummernsignalisierung",
      name: "Rufnummernsignalisierung",
      // Printed with a hyphen where the line breaks (C2).
      aliases: ["Rufnummern-signalisierung"],
      prices: { purchase: "249.00", sub12: "12.21", sub24: "9.29", sub36: "7.42" },
    },
    {
      kind: "flat",
      id: "user-template-pro",
      name: "User Template PRO",
      aliases: ["User Template"],
      prices: { purchase: "169.00", sub12: "14.08", sub24: "7.04", sub36: "7.00" },
    },
    {
      kind: "flat",
      id: "zeitgesteuerte-umleitung-pro",
      name: "Zeitgesteuerte Umleitung PRO",
      aliases: ["Zeitgesteuerte Umleitung"],
      prices: { purchase: "249.00", sub12: "12.21", sub24: "9.29", sub36: "7.42" },
    },
    {
      kind: "package",
      id: "teams-presence-sync",
      name: "Teams Presence Sync",
      aliases: [
        "Microsoft Teams Presence Sync",
        "MS Teams Presence Sync",
        "Teams Presence",
        "Teams Sync",
      ],
      usersPerPack: 5,
      prices: { sub1: "7.50", sub12: "7.40", sub24: "7.30", sub36: "7.00" },
    },
  ],
  supportPlans: [
    {
      kind: "support",
      id: "support-basic",
      name: "Support Basic",
      aliases: ["Support-Plan Basic", "Basic"],
      prices: { once: "348.00" },
    },
    {
      kind: "support",
      id: "support-premium",
      name: "Support Premium",
      aliases: ["Support-Plan Premium", "Premium"],
      prices: { yearly: "828.00" },
    },
    {
      kind: "support",
      id: "support-enterprise",
      name: "Support Enterprise",
      aliases: ["Support-Plan Enterprise", "Enterprise"],
      prices: { yearly: "1548.00" },
    },
  ],
  freeProducts: [
    {
      kind: "free",
      id: "support-free",
      name: "Support Free",
      aliases: ["Support-Plan Free", "Free"],
    },
    { kind: "free", id: "module-manager", name: "Module Manager", aliases: ["Modul-Manager"] },
  ],
  supportMatrix: {
    plans: ["support-free", "support-basic", "support-premium", "support-enterprise"],
    rows: [
      {
        group: "Upgrades",
        item: "Software Upgrades (Major Versionen)",
        entries: ["-", "-", "50% Rabatt", "90% Rabatt"],
      },
      { group: "Support", item: "Online-Dokumentation", entries: ["●", "●", "●", "●"] },
      {
        group: "Support",
        item: "Meldungen von unerwartetem Verhalten",
        entries: [
          "○ ohne Rückmeldung",
          "○ ohne Rückmeldung",
          "● Support und Statusmitteilung",
          "● Support und Statusmitteilung",
        ],
      },
      {
        group: "Support",
        item: "Mitteilung von Funktionswünschen",
        entries: [
          "○ ohne Rückmeldung",
          "○ ohne Rückmeldung",
          "● Lösungsfindung und Statusmitteilung",
          "● Lösungsfindung und Statusmitteilung",
        ],
      },
      {
        group: "Support",
        item: "Installationsunterstützung",
        entries: ["○", "● Email/Telefon", "● Email/Telefon/Remote", "● Email/Telefon/Remote"],
      },
      { group: "Support", item: "Support per E-Mail", entries: ["○", "○", "●", "●"] },
      { group: "Support", item: "Support per Telefon", entries: ["○", "○", "●", "●"] },
      { group: "Support", item: "TeamViewer-Unterstützung", entries: ["-", "-", "●", "●"] },
      {
        group: "Support",
        item: "Rabattierter Stundensatz bei sonstigen Leistungen",
        entries: ["-", "-", "●", "●"],
      },
      { group: "Support", item: "Priorisierung", entries: ["-", "-", "-", "●"] },
      { group: "Support", item: "Reaktionszeit (SLA)", entries: ["-", "-", "-", "24 Stunden"] },
    ],
    legend:
      "● Im Support-Plan enthalten ○ eingeschränkte Leistung ○ Kostenpflichtige Leistung. Abrechnung erfolgt gemäß Service- und Dienstleistungspreisliste, die Sie abrufbar unter www.fluxpunkt.de/preisliste finden.",
  },
  footnotes: {
    subscription:
      "Abonnements verlängern sich nach Ablauf der vereinbarten Mindestlaufzeit automatisch um jeweils einen Monat zu gleichbleibenden Konditionen. Kündigungsfrist 14 Tage zum Laufzeitende. Während eines laufenden Abonnements einer STARFACE-Erweiterung sind alle Updates, diese Erweiterung betreffend, kostenlos. Zahlungskonditionen wunschweise monatlich/quarterweise/jährlich im Voraus. Preisangaben Stand 09/2022.",
    userTier:
      "* Benutzeranzahl entspricht der in der STARFACE installierten Anzahl Benutzerlizenzen (PBX Userlizenz und STARFACE User Light Lizenz). Bei Überschreiten einer Benutzerstaffel und dem Kauf einer höheren Staffel, wird der Kaufpreis der bisherigen Staffel in Abzug gebracht. Berechnet wird nur die Preisdifferenz.",
    serverLicence: "** Preis je PBX-Serverlizenz.",
    pack: "je 5 Benutzer (unabhängig von der installierten Benutzeranzahl)",
    support:
      "*** Abrechnung jährlich im Voraus (analog STARFACE Updatevertrag); Kündigungsfrist: 3 Monate zum Jahresende. Support-Pläne Premium/Enterprise werden an den übermittelten Serverlizenzschlüssel gebunden (und damit an eine konkrete STARFACE-Installation) und gelten für alle mit diesem Serverlizenzschlüssel verwendeten Fluxpunkt-Module, die zeitgleich oder nach Abschluss des Support-Plans erworben wurden. Support-Pläne können nur einmal je Serverlizenzschlüssel gebucht werden.",
    basis: "Alle Preise netto zzgl. Umsatzsteuer. Stand 09/2022.",
    moduleManager:
      "Mit dem kostenlosen Module Manager haben Sie Zugriff auf unzählige STARFACE Erweiterungen. Per Mausklick installieren oder aktualisieren Sie diese. Der Module Manager prüft die Kompatibilität mit Ihrer STARFACE-Version und zeigt an, ob Updates verfügbar sind.",
  },
} as const satisfies CatalogueEdition;
