import type { Contact, Customer, QuoteDocument } from "../../../quote";
import { useQuoteTexts, useSessionState } from "../../quoteSession/SessionContext";
import { CountryField } from "./CountryField";
import { TextField } from "../fields/TextField";
import { useLayout } from "../../ui/style/layout";

type CustomerText = Exclude<keyof Customer, "addressLines" | "country">;

/** For whom the quote is, and whom one asks there. */
export function CustomerFields() {
  const layout = useLayout();
  const texts = useQuoteTexts().customer;
  const customer = useSessionState(({ quote }) => quote.document.customer);
  const contact = useSessionState(({ quote }) => quote.document.contact);

  const customerField = (name: CustomerText, label: string) => (
    <TextField
      label={label}
      field={`customer.${name}`}
      value={customer[name]}
      change={(before, text) => withCustomer(before, { [name]: text })}
    />
  );
  const contactField = (name: keyof Contact, label: string, type: "text" | "tel" = "text") => (
    <TextField
      label={label}
      field={`contact.${name}`}
      type={type}
      // Not of the type for e-mail, whose value has "xn--" where somebody types an umlaut.
      inputMode={name === "email" ? "email" : undefined}
      value={contact[name]}
      change={(before, text) => ({ ...before, contact: { ...before.contact, [name]: text } })}
    />
  );

  return (
    <div className={layout.stack}>
      {customerField("company", texts.company)}
      <TextField
        label={texts.address}
        field="customer.address"
        hasManyLines
        value={customer.addressLines.join("\n")}
        change={(before, text) =>
          withCustomer(before, { addressLines: text === "" ? [] : text.split("\n") })
        }
      />
      <div className={layout.pair}>
        <CountryField country={customer.country} />
        {customerField("vatId", texts.vatId)}
        {customerField("customerNumber", texts.customerNumber)}
        {contactField("name", texts.contact)}
        {contactField("email", texts.email)}
        {contactField("phone", texts.phone, "tel")}
      </div>
    </div>
  );
}

function withCustomer(document: QuoteDocument, change: Partial<Customer>): QuoteDocument {
  return { ...document, customer: { ...document.customer, ...change } };
}
