import { adviceSentence } from "../../../i18n/quote/advice";
import { countriesIn } from "../../../i18n/quote/countries";
import { isCountry } from "../../../pricing";
import { usePane } from "../../environment/PaneContext";
import { useQuoteTexts, useSession } from "../../quoteSession/SessionContext";
import { SelectField } from "../../ui/fields/SelectField";

/** Where the customer is, by which VAT is decided (M4); what is none of the countries stays until one is chosen. */
export function CountryField({ country }: { readonly country: string }) {
  const { language } = usePane();
  const { dispatch } = useSession();
  const quoteTexts = useQuoteTexts();
  const countries = countriesIn(language).map(({ code, name }) => ({ value: code, text: name }));
  const isKnown = isCountry(country);
  const unknown = {
    value: country,
    text: country.trim() === "" ? quoteTexts.customer.choose : country,
  };
  return (
    <SelectField
      label={quoteTexts.customer.country}
      chosen={country}
      choices={isKnown ? countries : [unknown, ...countries]}
      {...(isKnown
        ? {}
        : { problem: adviceSentence({ code: "customerCountry", input: country }, language) })}
      onChange={(chosen) =>
        dispatch({
          type: "edited",
          edit: (before) => ({ ...before, customer: { ...before.customer, country: chosen } }),
        })
      }
    />
  );
}
