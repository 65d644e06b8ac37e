import { withSeller } from "../../../src/quote/newQuotes/newQuote";
import { documentLine, documentSite, quoteDocument } from "../../support/quoteDocuments";

const { customer, ...rest } = quoteDocument([
  documentSite(45, [documentLine("pro-ivr", "purchase")]),
]);
const nobody = { company: "", addressLines: [], country: "DE", vatId: "", customerNumber: "" };
const swiss = { ...rest.seller, company: "Fluxpunkt AG", country: "CH" } as const;

it.each([
  ["nothing", "CH", nobody],
  ["another country", "AT", { ...nobody, country: "AT" }],
  ["a company", "DE", { ...nobody, company: "Muster GmbH" }],
  ["an address", "DE", { ...nobody, addressLines: ["Weg 1"] }],
  ["a VAT id", "DE", { ...nobody, vatId: "DE123456789" }],
  ["all", customer.country, customer],
])("[M4] with another seller, a customer with %s is in %s", (_, country, entered) => {
  const document = withSeller({ ...rest, customer: entered }, swiss);
  expect(document.seller).toBe(swiss);
  expect(document.customer).toEqual({ ...entered, country });
});
