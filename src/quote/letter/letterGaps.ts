import type { SellerCountry } from "../../pricing";
import type { Seller } from "../model/quoteDocument";

/** What a letter of a business still lacks; which of it the law asks for depends on the country and the legal form. */
export type LetterGap =
  | "company"
  | "legalForm"
  | "address"
  | "registeredOffice"
  | "registerCourt"
  | "registerNumber"
  | "managingDirectors"
  | "generalPartner"
  | "firstNames"
  | "vatId"
  | "vatIdForm";

/** In a register, with managing directors or a board to be named (§ 35a GmbHG, § 80 AktG, § 25a GenG). */
const WITH_DIRECTORS =
  /\b(g?gmbh|mbh|ug|ag|kgaa|se|eg|ges\.?\s?m\.?\s?b\.?\s?h|aktiengesellschaft|gesellschaft mit beschränkter haftung|unternehmergesellschaft)\b/i;

/** In a register, with nobody else to be named (§ 37a HGB, § 125 HGB). */
const WITHOUT_DIRECTORS =
  /(^|[\s(])(kg|ohg|og|partg(\s?mbb)?|egbr|e\.?\s?k\.?|e\.?\s?kfm\.?|e\.?\s?kfr\.?|e\.?\s?u\.?)(?=$|[\s),])/i;

/** In no register. */
const UNREGISTERED = /(^|[\s(])gbr(?=$|[\s),])/i;

/** No natural person is liable: the company that is must be named with its own register (§ 125 HGB, § 35a GmbHG). */
const WITH_PARTNER_COMPANY =
  /(g?gmbh|mbh|ug|\bag|\bse|haftungsbeschränkt\)|gesellschaft)\s*(&|u\.|und)\s*(co|cie|comp)\b.*(kg|ohg|kgaa|kommanditgesellschaft)\b/i;

/** In the field of those who manage the company, where the partner that does so stands too. */
const REGISTERED = /\b(HRA|HRB|GnR|FN)\s*\d/i;

const VAT_IDS: Readonly<Record<SellerCountry, RegExp>> = {
  DE: /^DE\d{9}$/,
  AT: /^ATU\d{8}$/,
  CH: /^CHE\d{9}(MWST|TVA|IVA)?$/,
};

/**
 * What the seller's details lack for a business letter. In Germany § 35a GmbHG and its like, in Austria § 14 UGB, which
 * asks for no directors, in Switzerland the name alone; address and VAT id belong on a quote everywhere.
 */
export function letterGaps(seller: Seller): readonly LetterGap[] {
  const { company, country } = seller;
  const isBlank = (text: string) => text.trim() === "";
  const hasDirectors = WITH_DIRECTORS.test(company);
  const hasForm = hasDirectors || WITHOUT_DIRECTORS.test(company) || UNREGISTERED.test(company);
  const isRegistered = country !== "CH" && !UNREGISTERED.test(company);
  const namesDirectors = country === "DE" && (hasDirectors || !hasForm);
  const vatId = seller.vatId.replace(/[\s.-]/g, "").toUpperCase();

  const gaps: readonly (readonly [LetterGap, boolean])[] = [
    ["company", isBlank(company)],
    ["legalForm", !isBlank(company) && !hasForm],
    ["address", seller.addressLines.filter((line) => !isBlank(line)).length < 2],
    ["registeredOffice", isRegistered && isBlank(seller.registeredOffice)],
    ["registerCourt", isRegistered && isBlank(seller.registerCourt)],
    ["registerNumber", isRegistered && isBlank(seller.registerNumber)],
    ["managingDirectors", namesDirectors && seller.managingDirectors.length === 0],
    [
      "generalPartner",
      country === "DE" &&
        WITH_PARTNER_COMPANY.test(company) &&
        !seller.managingDirectors.some((line) => REGISTERED.test(line)),
    ],
    ["firstNames", namesDirectors && seller.managingDirectors.some(lacksFirstName)],
    ["vatId", vatId === ""],
    ["vatIdForm", vatId !== "" && !VAT_IDS[country].test(vatId)],
  ];
  return gaps.filter(([, isThere]) => isThere).map(([gap]) => gap);
}

/** The law asks for the family name and one first name in full. */
function lacksFirstName(director: string): boolean {
  const names = director.trim().split(/\s+/);
  const fullNames = names.filter((name) => /^\p{L}[\p{L}'’-]+$/u.test(name));
  return fullNames.length < 2;
}
