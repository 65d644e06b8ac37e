import { associateAll } from "./associate";

associateAll((id, run) => {
  CustomFunctions.associate(id, run);
});
