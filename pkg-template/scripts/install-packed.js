// The tests meet what a user gets.
import { join } from "node:path";
import { installPacked } from "../../tests/support/install-packed.js";

installPacked(join(import.meta.dirname, "../test"));
