import { makeStyles, tokens } from "@fluentui/react-components";
import type { DragEvent } from "react";
import { productById, type Site } from "../../pricing";
import { useTypography } from "../typography";
import { useBuilder } from "./BuilderContext";
import { LineCard } from "./LineCard";
import { useLineMoves } from "./useLineMoves";

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
  const { document, evaluation, words } = useBuilder();
  const { moveTo } = useLineMoves();

  function drop(event: DragEvent, index: number) {
    event.preventDefault();
    const lineId = event.dataTransfer.getData("text/plain");
    const line = evaluation.lines.find((each) => each.line.id === lineId)?.line;
    if (!line) return;
    const product = productById(line.productId, evaluation.edition)?.name ?? line.productId;
    moveTo(lineId, product, { siteId: site.id, index });
  }

  if (site.lines.length === 0) {
    return (
      <p
        className={type.small}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => drop(event, 0)}
      >
        {words.lines.empty}
      </p>
    );
  }
  const first = document.sites
    .slice(0, document.sites.indexOf(site))
    .reduce((count, { lines }) => count + lines.length, 0);
  const evaluated = evaluation.lines.slice(first, first + site.lines.length);
  return (
    <ol aria-label={words.lines.label(name)} className={styles.list}>
      {evaluated.map((line, index) => (
        <li
          key={line.line.id}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => drop(event, index)}
        >
          <LineCard evaluated={line} position={first + index + 1} />
        </li>
      ))}
    </ol>
  );
}
