import { makeStyles, tokens } from "@fluentui/react-components";
import type { DragEvent } from "react";
import { productById } from "../../../pricing";
import type { Advice, Site } from "../../../quote";
import { useTypography } from "../../ui/style/typography";
import { adviceByLine } from "../advice/adviceByLine";
import { useBuilder, useBuilderTools } from "../BuilderContext";
import { LineItem } from "./LineItem";
import { useLineMoves } from "./useLineMoves";

const NONE: readonly Advice[] = [];

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** The lines of a site in their order; a line can be dragged onto another one, of another site too. */
export function LineList({ site, name }: { readonly site: Site; readonly name: string }) {
  const styles = useStyles();
  const type = useTypography();
  const { document, evaluation, advice, openLine } = useBuilder();
  const { quoteTexts, shown } = useBuilderTools();
  const { moveTo } = useLineMoves();

  function drop(event: DragEvent, index: number) {
    event.preventDefault();
    const lineId = event.dataTransfer.getData("text/plain");
    const { lines, edition } = shown().evaluation;
    const line = lines.find((each) => each.line.id === lineId)?.line;
    if (!line) return;
    const product = productById(line.productId, edition)?.name ?? line.productId;
    moveTo(lineId, product, { siteId: site.id, index });
  }

  if (site.lines.length === 0) {
    return (
      <p
        className={type.small}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => drop(event, 0)}
      >
        {quoteTexts.lines.empty}
      </p>
    );
  }
  const siteIndex = document.sites.indexOf(site);
  const first = document.sites
    .slice(0, siteIndex)
    .reduce((count, { lines }) => count + lines.length, 0);
  const evaluated = evaluation.lines.slice(first, first + site.lines.length);
  const found = adviceByLine(advice);
  return (
    <ol aria-label={quoteTexts.lines.label(name)} className={styles.list}>
      {evaluated.map((line, index) => (
        <LineItem
          key={line.line.id}
          evaluated={line}
          index={index}
          position={first + index + 1}
          advice={found.get(line.line.id) ?? NONE}
          isOpen={openLine === line.line.id}
          canMoveUp={siteIndex > 0 || index > 0}
          canMoveDown={siteIndex < document.sites.length - 1 || index < evaluated.length - 1}
          onDrop={drop}
        />
      ))}
    </ol>
  );
}
