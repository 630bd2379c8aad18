import { counted, countedWithFullCatalogue } from "../support/instructions.js";
import { percent, table } from "../support/table.js";

/** Whether more dialects slow down those that there are. */
export async function catalogue() {
  const { counts } = counted();
  const { counts: full, dialects } = countedWithFullCatalogue();
  const rows = Object.entries(counts).map(([name, count]) => [name, count.toLocaleString("en"), full[name].toLocaleString("en"), percent(full[name] / count - 1)]);
  return { text: table(["instructions", ...dialects.map((number) => `${number} dialects`), "difference"], rows) };
}
