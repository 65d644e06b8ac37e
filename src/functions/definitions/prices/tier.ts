import { tierOf } from "../../../pricing";
import { editionArgument, requiredUsers } from "../../cell/arguments";
import type { FunctionDeclaration } from "../../declaration/declaration";
import { EDITION, REQUIRED_USERS } from "../../declaration/parameters";

export const declaration = {
  id: "TIER",
  description: {
    de: "Benutzerstaffel der Preisliste, in die eine Benutzeranzahl fällt",
    en: "User tier of the price list into which a number of users falls",
  },
  parameters: [REQUIRED_USERS, EDITION],
  result: { type: "string", dimensionality: "scalar" },
  examples: [
    { arguments: [43], gives: "41-80" },
    { arguments: [251], gives: ">250" },
  ],
  errors: ["noUserCount", "invalidUserCount", "unknownEdition", "notASingleValue", "errorValue"],
} as const satisfies FunctionDeclaration;

export function run(users: unknown, edition: unknown): string {
  const list = editionArgument(edition);
  return tierOf(requiredUsers(users), list.tierUpperBounds).label;
}
