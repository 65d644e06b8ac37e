import {
  ARABIC,
  BASE,
  BIN2DEC,
  BIN2HEX,
  BIN2OCT,
  BITAND,
  BITLSHIFT,
  BITOR,
  BITRSHIFT,
  BITXOR,
  COMBINA,
  CONVERT,
  DEC2BIN,
  DEC2HEX,
  DEC2OCT,
  DECIMAL,
  DELTA,
  ERF,
  ERFC,
  GESTEP,
  HEX2BIN,
  HEX2DEC,
  HEX2OCT,
  MULTINOMIAL,
  OCT2BIN,
  OCT2DEC,
  OCT2HEX,
  ROMAN,
} from "@formulajs/formulajs";
import { plain } from "../dereference";
import { liftOne } from "../broadcast";
import { NUMBER, TEXT, type FunctionDefinition, type Functions } from "./definition";
import { fromLibrary, NUMBERS, ofNumbersFrom } from "./library";

export const ENGINEERING: Functions = {
  ARABIC: fromLibrary(ARABIC, [TEXT]),
  ROMAN: ofNumbersFrom(ROMAN, 1),
  BASE: ofNumbersFrom(BASE, 3, 1),
  DECIMAL: fromLibrary(DECIMAL, [TEXT, NUMBER]),
  BIN2DEC: fromLibrary(BIN2DEC, [TEXT]),
  BIN2HEX: inCapitals(fromLibrary(BIN2HEX, [TEXT, NUMBER], 1)),
  BIN2OCT: fromLibrary(BIN2OCT, [TEXT, NUMBER], 1),
  DEC2BIN: ofNumbersFrom(DEC2BIN, 2, 1),
  DEC2HEX: inCapitals(ofNumbersFrom(DEC2HEX, 2, 1)),
  DEC2OCT: ofNumbersFrom(DEC2OCT, 2, 1),
  HEX2BIN: fromLibrary(HEX2BIN, [TEXT, NUMBER], 1),
  HEX2DEC: fromLibrary(HEX2DEC, [TEXT]),
  HEX2OCT: fromLibrary(HEX2OCT, [TEXT, NUMBER], 1),
  OCT2BIN: fromLibrary(OCT2BIN, [TEXT, NUMBER], 1),
  OCT2DEC: fromLibrary(OCT2DEC, [TEXT]),
  OCT2HEX: inCapitals(fromLibrary(OCT2HEX, [TEXT, NUMBER], 1)),
  BITAND: ofNumbersFrom(BITAND, 2),
  BITOR: ofNumbersFrom(BITOR, 2),
  BITXOR: ofNumbersFrom(BITXOR, 2),
  BITLSHIFT: ofNumbersFrom(BITLSHIFT, 2),
  BITRSHIFT: ofNumbersFrom(BITRSHIFT, 2),
  COMBINA: ofNumbersFrom(COMBINA, 2),
  CONVERT: fromLibrary(CONVERT, [NUMBER, TEXT, TEXT]),
  DELTA: ofNumbersFrom(DELTA, 2, 1),
  ERF: ofNumbersFrom(ERF, 2, 1),
  ERFC: ofNumbersFrom(ERFC, 1),
  GESTEP: ofNumbersFrom(GESTEP, 2, 1),
  MULTINOMIAL: fromLibrary(MULTINOMIAL, [NUMBERS]),
};

/** Excel writes hexadecimal digits in capitals, the library does not. */
function inCapitals(definition: FunctionDefinition): FunctionDefinition {
  return {
    ...definition,
    run: (args, environment) =>
      liftOne(plain(definition.run(args, environment), environment), (value) =>
        typeof value === "string" ? value.toUpperCase() : value,
      ),
  };
}
