import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { cellAddress } from "../../model/area";
import { CellEditor } from "../editor/CellEditor";
import { createGrid } from "../grid/grid";
import type { ContextMenuRequest, HoveredCell, Theme } from "../grid/types";
import { useSession } from "../session";
import { CellCards } from "./CellCards";
import { CellMenu } from "./CellMenu";
import { GRID_REGION } from "./regions";
import { refusalSentence } from "./refusalSentence";
import { useFormulaFrames } from "./useFormulaFrames";
import { ValidationList } from "./ValidationList";

const useStyles = makeStyles({
  region: {
    position: "relative",
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  grid: { position: "absolute", inset: 0 },
});

/** The grid, and all that appears over its cells. */
export function GridRegion({ theme }: { readonly theme: Theme }) {
  const { workbook, editing, grid, notice, texts } = useSession();
  const element = useRef<HTMLDivElement>(null);
  const firstTheme = useRef(theme);
  const [menu, setMenu] = useState<ContextMenuRequest>();
  const [hovered, setHovered] = useState<HoveredCell>();
  const [isListOpen, setListOpen] = useState(false);
  const styles = useStyles();

  useEffect(() => {
    if (!element.current) return undefined;
    const created = createGrid(element.current, workbook, {
      theme: firstTheme.current,
      onEdit: ({ sheetId, row, column, start, text }) => {
        notice.set(undefined);
        editing.begin({ sheetId, row, column }, "cell", start === "typed" ? text : undefined);
      },
      onContextMenu: setMenu,
      onHover: setHovered,
      onRefused: (error) => notice.set(refusalSentence(error, texts)),
    });
    grid.set(created);
    created.focus();
    return () => {
      grid.set(undefined);
      created.dispose();
    };
  }, [workbook, editing, grid, notice, texts]);

  useEffect(() => {
    firstTheme.current = theme;
    grid.get()?.setTheme(theme);
  }, [grid, theme]);

  useFormulaFrames();

  const press = (event: KeyboardEvent) => {
    if (!event.altKey || event.key !== "ArrowDown" || editing.state) return;
    event.preventDefault();
    setListOpen(true);
  };
  return (
    <section
      className={styles.region}
      aria-label={texts.grid.label}
      onKeyDownCapture={press}
      {...GRID_REGION}
    >
      <div ref={element} className={styles.grid} />
      <CellEditor label={(row, column) => texts.editor.cell(cellAddress(row, column))} />
      <ValidationList isOpen={isListOpen} onOpenChange={setListOpen} />
      <CellCards hovered={hovered} />
      {menu && <CellMenu request={menu} onClose={() => setMenu(undefined)} />}
    </section>
  );
}
