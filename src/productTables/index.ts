export type { TableCell, TableRowCells } from "./cell";
export type { TableColumns } from "./columns";
export type { ColumnRole } from "./headings";
export type { ProductReading, ReadProduct } from "./productReading";
export { readProductTable } from "./readProductTable";
export type { ProductTable, TableLine, TableRow } from "./readProductTable";
