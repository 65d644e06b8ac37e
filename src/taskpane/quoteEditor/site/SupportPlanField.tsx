import { offeredTerms, productById } from "../../../pricing";
import { addLine, changeLine, newLine, removeLine } from "../../../quote";
import { useEdition, useQuoteTexts, useSession } from "../../quoteSession/SessionContext";
import { useSite } from "./useSite";
import { SelectField } from "../../ui/fields/SelectField";

/** The support plan of a server licence: a line of its own, chosen here as well as among the lines (S1). */
export function SupportPlanField({ siteId }: { readonly siteId: string }) {
  const { dispatch, newId } = useSession();
  const edition = useEdition();
  const quoteTexts = useQuoteTexts();
  const { plans } = edition.supportMatrix;
  const booked = useSite(siteId, ({ lines }) =>
    lines.find(({ productId }) => plans.includes(productId)),
  );

  function book(planId: string) {
    const plan = productById(planId, edition);
    const id = newId();
    dispatch({
      type: "edited",
      forget: plan || !booked ? [] : [`${booked.id}.`],
      edit: (document) => {
        if (!plan) return booked ? removeLine(document, booked.id) : document;
        const line = newLine(plan, id);
        if (!booked) return addLine(document, { siteId, index: Infinity }, line);
        const isOffered = offeredTerms(plan).includes(booked.term);
        const term = isOffered ? booked.term : line.term;
        return changeLine(document, booked.id, { productId: plan.id, term });
      },
    });
  }

  return (
    <SelectField
      label={quoteTexts.site.plan}
      chosen={booked?.productId ?? ""}
      choices={[
        { value: "", text: quoteTexts.site.noPlan },
        ...plans.map((id) => ({ value: id, text: productById(id, edition)?.name ?? id })),
      ]}
      onChange={book}
    />
  );
}
