import { Field } from "@fluentui/react-components";
import { memo, useState, type Dispatch, type SetStateAction } from "react";
import { type Product, type Term, offeredTerms, productById, termToken } from "../../../pricing";
import { type DocumentLine, type EvaluatedLine, changeLine } from "../../../quote";
import { TermChoice } from "../../ui/product/TermChoice";
import { useEdition, useQuoteTexts, useSession } from "../../quoteSession/SessionContext";
import { DiscountField } from "./DiscountField";
import { TextField } from "../fields/TextField";
import { TypedField } from "../fields/TypedField";
import { useLayout } from "../../ui/style/layout";
import { RoleField } from "./RoleField";
import { readQuantity, readUsers } from "../../ui/fields/fieldText";
import { LazyPart } from "../../ui/LazyPart";

const loadQuestion = () => import(/* webpackChunkName: "quote-owned" */ "./DiscountQuestion");

/** Term, users, quantity, discount, role and note of a line. */
export function LineFields({ evaluated: { line, price } }: { readonly evaluated: EvaluatedLine }) {
  const layout = useLayout();
  const edition = useEdition();
  const quoteTexts = useQuoteTexts();
  const product = productById(line.productId, edition);
  const basis = price.ok ? price.value.listPrice.basis : undefined;
  const { id, discount } = line;
  const [given, setGiven] = useState<GivenDiscount>();

  return (
    <>
      {product && product.kind !== "free" && (
        <TermField
          lineId={id}
          product={product}
          term={line.term}
          euro={discount?.kind === "amount" ? discount.euro : undefined}
          onLeft={setGiven}
        />
      )}
      {discount?.kind === "amount" && given?.euro === discount.euro && (
        <LazyPart
          load={loadQuestion}
          show={({ DiscountQuestion }) => (
            <DiscountQuestion
              lineId={id}
              euro={discount.euro}
              given={given.term}
              term={line.term}
              onAnswered={() => setGiven(undefined)}
            />
          )}
        />
      )}
      {product?.kind === "package" && (
        <TypedField
          label={quoteTexts.lines.packUsers}
          field={`${id}.packUsers`}
          inputMode="numeric"
          hint={basis?.kind === "package" ? quoteTexts.lines.packs(basis.packs) : undefined}
          value={line.packUsers}
          show={(users) => users?.toString() ?? ""}
          read={readUsers}
          change={(document, packUsers) => changeLine(document, id, { packUsers })}
        />
      )}
      <div className={layout.pair}>
        <TypedField
          label={quoteTexts.lines.quantity}
          field={`${id}.quantity`}
          inputMode="numeric"
          value={line.quantity}
          show={String}
          read={readQuantity}
          change={(document, quantity) => changeLine(document, id, { quantity })}
        />
        <DiscountField lineId={id} term={line.term} discount={discount} />
      </div>
      <RoleField lineId={id} role={line.role} />
      <TextField
        label={quoteTexts.lines.note}
        field={`${id}.note`}
        value={line.note}
        change={(document, note) => changeLine(document, id, { note })}
      />
    </>
  );
}

type TermFieldProps = Pick<DocumentLine, "term"> & {
  readonly lineId: string;
  readonly product: Product;
  /** The discount in euro. */
  readonly euro: string | undefined;
  readonly onLeft: Dispatch<SetStateAction<GivenDiscount | undefined>>;
};

/** A discount in euro with the term for whose price it was given, once the line has another one. */
type GivenDiscount = { readonly term: Term; readonly euro: string };

const TermField = memo(function TermField({ lineId, product, term, euro, onLeft }: TermFieldProps) {
  const { dispatch } = useSession();
  const quoteTexts = useQuoteTexts();
  const terms = offeredTerms(product);
  return (
    <Field label={quoteTexts.lines.term}>
      {(fieldProps) => (
        <TermChoice
          {...fieldProps}
          terms={terms}
          chosen={term}
          onChange={(token) => {
            const chosen = terms.find((each) => termToken(each) === token);
            if (!chosen) return;
            if (euro !== undefined) {
              onLeft((known) => (known?.euro === euro ? known : { term, euro }));
            }
            dispatch({
              type: "edited",
              edit: (document) => changeLine(document, lineId, { term: chosen }),
            });
          }}
        />
      )}
    </Field>
  );
});
