// Deaths of the engine in Node and in a page: what is answered meanwhile, and that the next call is whole again.
import { withLittleMemory } from "./helpers/little-memory.js";
import { demand, demandWhole, same } from "./helpers/whole.js";

const PACKAGE = "../../pkg/stream.js";
const MODEST = { status: 404, body: '{"message":"Nothing here","code":"no_such_thing"}' };
const GREEDY = { status: 422, body: `<error>${"&#233;".repeat(10_000)}</error>` };
const MOST_PAGES = 64;

/** Marks of src/wasm/provoke.rs, and how often each death is died in each way: a memory of 4 GiB is dear. */
const DEATHS = { "provoke:trap": 20, "provoke:stack": 5, "provoke:memory": 1 };

const failed = (body) => new Response(body, { status: 422 });

/** Where a text that the engine dies of may come from. */
const WAYS = {
  "a body": ({ normalize }, mark) => normalize({ status: 422, body: mark }),
  "a body that is parsed": ({ normalize }, mark) => normalize({ status: 422, body: { message: mark } }),
  "a header field": ({ normalize }, mark) => normalize({ status: 422, headers: { "x-odd": mark } }),
  "a locale's tag": ({ normalize }, mark) => normalize({ status: 422 }, { locale: mark }),
  "own texts": ({ normalize }, mark) => normalize({ status: 422 }, { texts: { not_found: mark } }),
  "bound options": ({ createNormalizer }, mark) => createNormalizer({ texts: { not_found: mark } }).normalize({ status: 422 }),
  "a response": ({ normalizeError }, mark) => normalizeError(failed(mark)),
  "a response that is not ok": ({ ensureOk }, mark) => ensureOk(failed(mark)).catch(({ normalized }) => normalized),
  "a thrown error": ({ normalizeError }, mark) => normalizeError(Object.assign(new Error(mark), { response: { status: 422, headers: {}, data: mark } })),
};

/** Tries every way with the engine that can be made to die; how many deaths were survived. */
export async function dieInEveryWay(mortal) {
  const { api, whole, instances } = await begin(mortal);
  let deaths = 0;
  for (const [mark, times] of Object.entries(DEATHS)) {
    for (const [way, die] of Object.entries(WAYS)) {
      for (let time = 0; time < times; time++) {
        const before = instances();
        demandFloor(await die(api, mark), `${mark} in ${way}`);
        demand(same(api.normalize(MODEST), whole), `after ${mark} in ${way} the next call is not whole`);
        demand(instances() > before, `${mark} in ${way} killed nothing`);
        deaths++;
      }
    }
    api.createNormalizer({ texts: { not_found: mark } });
    demand(same(api.normalize(MODEST), whole), `after ${mark} in options that nobody used the next call is not whole`);
  }
  return deaths;
}

/** A locale that kills every engine that loads it leaves the calls without a locale whole. */
export async function dieOfLocale(mortal) {
  const { api, whole } = await begin(mortal);
  api.registerLocale({ lang: "de", texts: "provoke:trap" });
  demandFloor(api.normalize(GREEDY, { locale: "de" }), "a locale");
  demand(same(api.normalize(MODEST), whole), "after the death of a locale the next call is not whole");
}

/** The shipped engine, given ever more memory until it has enough: at each step the answer is whole, or the floor's. */
export async function growUpFromNothing(shipped) {
  const { api, whole } = await begin(shipped);
  const enough = api.normalize(GREEDY);
  const found = { neverBegan: 0, diedInCalls: 0 };
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const { init, normalize, normalizeError } = await load();
    const began = await init(withLittleMemory(shipped, pages));
    const answers = [normalize(MODEST), normalize(GREEDY), await normalizeError(failed(GREEDY.body)), normalize(MODEST)];
    answers.forEach(demandWhole);
    const isFloor = answers.map(({ dialect }) => dialect === "floor");
    if (!began) demand(isFloor.every(Boolean), `with ${pages} pages it did not begin, and yet answered`);
    demand(isFloor[0] || same(answers[0], whole), `with ${pages} pages another answer`);
    demand(isFloor[1] || same(answers[1], enough), `with ${pages} pages another long answer`);
    demand(isFloor[0] === isFloor[3], `with ${pages} pages the last call is not as the first`);
    if (!isFloor.includes(true)) return found;
    found[began ? "diedInCalls" : "neverBegan"]++;
  }
  throw new Error(`${MOST_PAGES} pages are not enough`);
}

/** The shipped engine knows none of the marks. */
export async function refuseToDie(shipped) {
  const { api, instances } = await begin(shipped);
  for (const mark of Object.keys(DEATHS)) {
    for (const [way, die] of Object.entries(WAYS)) demand((await die(api, mark)).dialect !== "floor", `${mark} in ${way} killed what is shipped`);
  }
  demand(instances() === 0, "what is shipped died");
}

/** Memory that is not there at first and later is. */
export async function beginLate(shipped) {
  const { Instance } = WebAssembly;
  const { init, normalize } = await load();
  WebAssembly.Instance = function () {
    throw new RangeError("could not allocate memory");
  };
  demand((await init(shipped)) === false, "it began without memory");
  demandFloor(normalize(GREEDY), "no memory");
  WebAssembly.Instance = Instance;
  demand(normalize(MODEST).key === "no_such_thing", "it did not begin when there was memory");
}

/** An Intl that normalises: the call within the call is answered by the floor, the outer one is whole. */
export async function callWithinCall(shipped) {
  const { api, whole } = await begin(shipped);
  const { RelativeTimeFormat } = Intl;
  api.registerLocale(await locale("de"));
  const wait = () => api.normalize({ status: 503, headers: { "retry-after": "30" } }, { locale: "de" });
  const outside = wait();
  let inside;
  Intl.RelativeTimeFormat = class extends RelativeTimeFormat {
    format(...given) {
      inside = api.normalize(GREEDY);
      return super.format(...given);
    }
  };
  const outer = wait();
  Intl.RelativeTimeFormat = RelativeTimeFormat;
  demandFloor(inside, "a call within a call");
  demand(same(outer, outside), "the outer call is not whole");
  demand(same(api.normalize(MODEST), whole), "after a call within a call the next call is not whole");
}

const locale = async (tag) => (await import(`../../pkg/locales/${tag}.js`)).default;

let copies = 0;

/** A copy of the package of its own: what one test kills is nobody else's. */
const load = () => import(`${PACKAGE}?copy=${copies++}`);

async function begin(module) {
  const api = await load();
  demand(await api.init(module), "the engine did not begin");
  const whole = api.normalize(MODEST);
  demand(whole.key === "no_such_thing", "the engine did not answer");
  return { api, whole, instances: countInstances() };
}

function countInstances() {
  let count = 0;
  const { Instance } = WebAssembly;
  WebAssembly.Instance = function (...given) {
    count++;
    return new Instance(...given);
  };
  return () => count;
}

function demandFloor(found, where) {
  demandWhole(found);
  demand(found.dialect === "floor" && found.status === 422 && found.kind === "validation_failed", `${where} was not answered by the floor`);
}
