import { LATEST_EDITION, tierOf } from "../../pricing";
import { requiredUsers } from "../arguments";
import type { FunctionDeclaration } from "../declaration";
import { REQUIRED_USERS } from "../parameters";

export const declaration = {
  id: "TIER",
  description: {
    de: "Benutzerstaffel der Preisliste, in die eine Benutzeranzahl fällt",
    en: "User tier of the price list into which a number of users falls",
  },
  parameters: [REQUIRED_USERS],
  result: { type: "string", dimensionality: "scalar" },
  examples: [
    { arguments: [43], gives: "41-80" },
    { arguments: [251], gives: ">250" },
  ],
  errors: ["noUserCount", "invalidUserCount", "notASingleValue", "errorValue"],
} as const satisfies FunctionDeclaration;

export function run(users: unknown): string {
  return tierOf(requiredUsers(users), LATEST_EDITION.tierUpperBounds).label;
}
