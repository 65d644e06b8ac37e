export type { TableCell, TableRowCells } from "./cell";
export type { TableColumns } from "./columns";
export type { ColumnRole } from "./headings";
export type { ProductReading, ReadProduct } from "./productReading";
export { readProductTable } from "./readProductTable";
export type { ChosenColumns, ProductTable, TableLine, TableRow } from "./readProductTable";
export { priceArguments, priceTableLine } from "./priceTableLine";
export type { PricedTableLine, TableArgument, TableDefaults } from "./priceTableLine";
