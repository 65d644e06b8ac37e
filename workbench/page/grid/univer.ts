import {
  ICommandService,
  IContextService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  ThemeService,
  Univer,
  UniverInstanceType,
  FOCUSING_SHEET,
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type Nullable,
  type Workbook as UniverWorkbook,
  type Worksheet,
} from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import {
  IRenderManagerService,
  UniverRenderEnginePlugin,
  type IRender,
} from "@univerjs/engine-render";
import { INTERCEPTOR_POINT, SheetInterceptorService, UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { greenTheme } from "@univerjs/themes";
import { IShortcutService, UniverUIPlugin } from "@univerjs/ui";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import type { Theme } from "./types";

export const UNIT = "workbook";
export const SHEET = "sheet";

/** A Univer that is being started; `started` fails when it is disposed of before. */
export type StartingUniver = {
  readonly started: Promise<RunningUniver>;
  readonly dispose: () => void;
};

/** The parts of a running Univer that the grid talks to. */
export type RunningUniver = {
  readonly commands: ICommandService;
  readonly render: IRender;
  readonly worksheet: Worksheet;
  readonly setTheme: (theme: Theme) => void;
};

/**
 * Starts Univer in an element as a mere canvas: one workbook with one empty sheet, no calculation, no number formats,
 * no bars, menus or editor, no keyboard. What its cells show is asked for whenever Univer draws them.
 */
export function startUniver(
  element: HTMLElement,
  theme: Theme,
  cellAt: (row: number, column: number) => Nullable<ICellDataForSheetInterceptor>,
): StartingUniver {
  const univer = new Univer({
    theme: greenTheme,
    darkMode: theme === "dark",
    // Nothing of Univer's texts is to be seen.
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverUIPlugin, {
    container: element,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    disableEdit: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    protectedRangeShadow: false,
  });
  const unit = univer.createUnit<object, UniverWorkbook>(UniverInstanceType.UNIVER_SHEET, {
    id: UNIT,
    sheetOrder: [SHEET],
    sheets: { [SHEET]: { id: SHEET, name: SHEET, defaultRowHeight: 20, defaultColumnWidth: 64 } },
  });
  const injector = univer.__getInjector();
  injector.get(IShortcutService).forceDisable();
  // The wheel scrolls only in what Univer takes for the focused sheet.
  injector.get(IContextService).setContextValue(FOCUSING_SHEET, true);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: Number.MAX_SAFE_INTEGER,
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    handler: (_cell, { row, col }) => cellAt(row, col),
  });
  const running = (): RunningUniver => {
    const worksheet = unit.getSheetBySheetId(SHEET);
    const render = injector.get(IRenderManagerService).getRenderById(UNIT);
    if (!worksheet || !render) throw new Error("Univer has no sheet to draw.");
    return {
      commands: injector.get(ICommandService),
      render,
      worksheet,
      setTheme: (next) => injector.get(ThemeService).setDarkMode(next === "dark"),
    };
  };
  return {
    started: injector.get(LifecycleService).onStage(LifecycleStages.Rendered).then(running),
    dispose: () => univer.dispose(),
  };
}
