import { Button } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import { useCallback } from "react";
import { productById } from "../../../pricing";
import { type OwnedModule, type QuoteDocument, changeSite } from "../../../quote";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import { useEdition, useQuoteTexts, useSession } from "../../quoteSession/SessionContext";
import { OptionalDateField } from "../fields/DateField";
import { SelectField } from "../../ui/fields/SelectField";
import { TypedField } from "../fields/TypedField";
import { useLayout } from "../../ui/style/layout";
import { decimalForField, readEuro, readUsers } from "../../ui/fields/fieldText";

type ModuleListProps = { readonly siteId: string; readonly modules: readonly OwnedModule[] };

/** The modules that were bought before, each with what upgrades are reckoned by. */
export function ModuleList({ siteId, modules }: ModuleListProps) {
  const layout = useLayout();
  const type = useTypography();
  const { dispatch } = useSession();
  const edition = useEdition();
  const quoteTexts = useQuoteTexts();
  const isOwned = (id: string) => modules.some(({ productId }) => productId === id);
  const others = edition.extensions.filter(({ id, kind }) => kind !== "package" && !isOwned(id));

  function own(productId: string) {
    const owned = { productId, users: undefined, boughtOn: undefined, pricePaid: undefined };
    dispatch({
      type: "edited",
      edit: (document) => withOwned(document, siteId, (before) => [...before, owned]),
    });
  }

  return (
    <div className={layout.stack}>
      <p className={type.small}>{quoteTexts.owned.hint}</p>
      {modules.map((owned) => (
        <OwnedModuleFields key={owned.productId} {...{ siteId, owned }} />
      ))}
      <SelectField
        label={quoteTexts.owned.add}
        chosen=""
        choices={[
          { value: "", text: quoteTexts.owned.choose },
          ...others.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        onChange={(id) => (id === "" ? undefined : own(id))}
      />
    </div>
  );
}

type OwnedModuleProps = { readonly siteId: string; readonly owned: OwnedModule };

function OwnedModuleFields({ siteId, owned }: OwnedModuleProps) {
  const layout = useLayout();
  const type = useTypography();
  const { language } = usePane();
  const { dispatch } = useSession();
  const edition = useEdition();
  const quoteTexts = useQuoteTexts();
  const { productId } = owned;
  const product = productById(productId, edition);
  const name = product?.name ?? productId;
  const key = `${siteId}.owned.${productId}`;
  const readPrice = useCallback((text: string) => readEuro(text, language), [language]);
  const change = (document: QuoteDocument, changed: Partial<OwnedModule>) =>
    withOwned(document, siteId, (modules) =>
      modules.map((each) => (each.productId === productId ? { ...each, ...changed } : each)),
    );

  return (
    <div role="group" aria-label={name} className={layout.card}>
      <div className={layout.row}>
        <span className={type.strong}>{name}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<Delete20Regular />}
          title={quoteTexts.owned.remove(name)}
          aria-label={quoteTexts.owned.remove(name)}
          onClick={() =>
            dispatch({
              type: "edited",
              edit: (document) =>
                withOwned(document, siteId, (modules) =>
                  modules.filter((each) => each.productId !== productId),
                ),
              forget: [`${key}.`],
            })
          }
        />
      </div>
      <div className={layout.pair}>
        {product?.kind === "tiered" && (
          <TypedField
            label={quoteTexts.owned.users}
            field={`${key}.users`}
            inputMode="numeric"
            value={owned.users}
            show={(users) => users?.toString() ?? ""}
            read={readUsers}
            change={(document, users) => change(document, { users })}
          />
        )}
        <TypedField
          label={quoteTexts.owned.pricePaid}
          field={`${key}.pricePaid`}
          hint={quoteTexts.owned.pricePaidHint}
          inputMode="decimal"
          value={owned.pricePaid}
          show={(euro) => decimalForField(euro, language)}
          read={readPrice}
          change={(document, pricePaid) => change(document, { pricePaid })}
        />
        <OptionalDateField
          label={quoteTexts.owned.boughtOn}
          field={`${key}.boughtOn`}
          value={owned.boughtOn}
          change={(document, boughtOn) => change(document, { boughtOn })}
        />
      </div>
    </div>
  );
}

function withOwned(
  document: QuoteDocument,
  siteId: string,
  change: (modules: readonly OwnedModule[]) => readonly OwnedModule[],
): QuoteDocument {
  const site = document.sites.find(({ id }) => id === siteId);
  if (!site) return document;
  return changeSite(document, siteId, { ownedModules: change(site.ownedModules) });
}
