import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import { memo } from "react";
import { type Site, changeSite, removeSite } from "../../../quote";
import { Disclosure } from "../../ui/Disclosure";
import { useTypography } from "../../ui/style/typography";
import { AddLine } from "../lines/AddLine";
import { useBuilderTools } from "../BuilderContext";
import { TextField } from "../fields/TextField";
import { useLayout } from "../../ui/style/layout";
import { LineList } from "../lines/LineList";
import { OwnedModules } from "./OwnedModules";
import { SupportPlanField } from "./SupportPlanField";
import { UserFields } from "./UserFields";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

type SiteSectionProps = {
  readonly site: Site;
  readonly index: number;
  /** The last one stays. */
  readonly isOnly: boolean;
};

/** A site with its one server licence: what it has, and the lines that are quoted for it. */
export const SiteSection = memo(function SiteSection({ site, index, isOnly }: SiteSectionProps) {
  const layout = useLayout();
  const { quoteTexts } = useBuilderTools();
  const name = quoteTexts.site.region(site.name, index + 1);

  return (
    <section aria-label={name} className={mergeClasses(layout.card, layout.site)}>
      <SiteHeading siteId={site.id} name={name} isOnly={isOnly} />
      <SiteNames siteId={site.id} name={site.name} serverLicenceKey={site.serverLicenceKey} />
      <UserFields siteId={site.id} pbxUsers={site.pbxUsers} lightUsers={site.lightUsers} />
      <AddLine siteId={site.id} />
      <LineList site={site} name={name} />
      <SupportPlanField site={site} />
      <Disclosure title={quoteTexts.owned.title(site.ownedModules.length)}>
        <OwnedModules site={site} />
      </Disclosure>
    </section>
  );
});

type SiteHeadingProps = {
  readonly siteId: string;
  readonly name: string;
  readonly isOnly: boolean;
};

const SiteHeading = memo(function SiteHeading({ siteId, name, isOnly }: SiteHeadingProps) {
  const type = useTypography();
  const styles = useStyles();
  const { quoteTexts, dispatch, offerUndo, shown } = useBuilderTools();

  function remove() {
    const site = shown().document.sites.find(({ id }) => id === siteId);
    dispatch({
      type: "edited",
      edit: (before) => removeSite(before, siteId),
      forget: [siteId, ...(site?.lines.map(({ id }) => id) ?? [])].map((id) => `${id}.`),
    });
    offerUndo(quoteTexts.site.removed(name));
  }

  return (
    <div className={styles.heading}>
      <h2 className={type.title}>{name}</h2>
      {!isOnly && (
        <Button
          appearance="subtle"
          icon={<Delete20Regular />}
          title={quoteTexts.site.remove(name)}
          aria-label={quoteTexts.site.remove(name)}
          onClick={remove}
        />
      )}
    </div>
  );
});

type SiteNamesProps = Pick<Site, "name" | "serverLicenceKey"> & { readonly siteId: string };

const SiteNames = memo(function SiteNames({ siteId, name, serverLicenceKey }: SiteNamesProps) {
  const layout = useLayout();
  const { quoteTexts } = useBuilderTools();
  return (
    <div className={layout.pair}>
      <TextField
        label={quoteTexts.site.name}
        field={`${siteId}.name`}
        value={name}
        change={(before, text) => changeSite(before, siteId, { name: text })}
      />
      <TextField
        label={quoteTexts.site.key}
        field={`${siteId}.key`}
        value={serverLicenceKey}
        change={(before, text) => changeSite(before, siteId, { serverLicenceKey: text })}
      />
    </div>
  );
});
