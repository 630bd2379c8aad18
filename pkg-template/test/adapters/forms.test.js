import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { ApiError, normalize } from "error-normalizer";
import { setFieldErrors as forFormik } from "error-normalizer/formik";
import { setFieldErrors as forReactHookForm } from "error-normalizer/react-hook-form";
import { setFieldErrors as forVeeValidate } from "error-normalizer/vee-validate";
import { JSDOM } from "jsdom";
import { createFormControl } from "react-hook-form";

const VALUES = { email: "", items: [{ quantity: 1 }, { quantity: 0 }], address: { street: "" } };
const REFUSED = normalize({
  status: 422,
  body: {
    errors: {
      email: ["has already been taken"],
      "items[1].quantity": ["must be greater than 0"],
      "address.street": ["is required", "is too short"],
    },
  },
});
const textOf = (name) => REFUSED.fields.filter((field) => field.name === name).map(({ userMessage }) => userMessage).join(" ");
const PLACES = ["email", "items.1.quantity", "address.street"];

before(() => {
  const { window } = new JSDOM("<div id=form></div>");
  for (const name of ["window", "document", "navigator", "Node", "Element", "HTMLElement", "SVGElement"]) {
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  }
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
});

/** A mounted form of each library: what sets its errors, and what it says of an input then. */
const FORMS = {
  "react-hook-form": {
    setFieldErrors: forReactHookForm,
    async mount() {
      const { control, setError, getFieldState, register } = createFormControl({ defaultValues: VALUES });
      for (const name of PLACES) register(name);
      void control;
      return { set: setError, act: (work) => work(), said: (name) => getFieldState(name).error?.message };
    },
  },
  Formik: {
    setFieldErrors: forFormik,
    async mount() {
      const { act, createElement } = await import("react");
      const { createRoot } = await import("react-dom/client");
      const { useFormik } = await import("formik");
      let form;
      const Form = () => {
        form = useFormik({ initialValues: VALUES, initialTouched: { email: true }, onSubmit() {} });
        return null;
      };
      await act(() => createRoot(document.getElementById("form")).render(createElement(Form)));
      return { set: form.setErrors, act, said: (name) => form.getFieldMeta(name).error };
    },
  },
  VeeValidate: {
    setFieldErrors: forVeeValidate,
    async mount() {
      const { createApp, h, nextTick } = await import("vue");
      const { useForm } = await import("vee-validate");
      let form;
      const app = createApp({
        setup() {
          form = useForm({ initialValues: VALUES });
          for (const name of ["email", "items[1].quantity", "address.street"]) form.defineField(name);
          return () => h("div");
        },
      });
      app.mount(document.createElement("div"));
      const act = async (work) => {
        await work();
        await nextTick();
      };
      return { set: form.setErrors, act, said: (name) => form.errors.value[name.replace(".1.", "[1].")] };
    },
  },
};

for (const [name, { setFieldErrors, mount }] of Object.entries(FORMS)) {
  describe(name, () => {
    test("every input has its text", async () => {
      const { set, act, said } = await mount();
      let placed;
      await act(() => {
        placed = setFieldErrors(new ApiError(REFUSED), set);
      });
      assert.equal(placed, true);
      for (const place of PLACES) assert.equal(said(place), textOf(place), place);
      assert.notEqual(textOf("address.street"), "");
    });

    test("the plain structure will do", async () => {
      const { set, act, said } = await mount();
      await act(() => setFieldErrors(REFUSED, set));
      assert.equal(said("email"), textOf("email"));
    });

    test("nothing is set where no input is named", () => {
      const set = () => assert.fail("was set");
      for (const other of [normalize({ status: 500 }), new Error("bad"), undefined, null, "text"]) {
        assert.equal(setFieldErrors(other, set), false);
      }
    });
  });
}

test("react-hook-form: the type is the rule, and the first input gets the focus", () => {
  const calls = [];
  forReactHookForm(REFUSED, (...call) => calls.push(call));
  assert.deepEqual(calls[0], ["email", { type: "taken", message: textOf("email") }, { shouldFocus: true }]);
  assert.deepEqual(calls.slice(1).map(([, , { shouldFocus }]) => shouldFocus), [false, false]);
});

const refusalOf = (...paths) => ({ fields: paths.map((path) => ({ path, name: path.join("."), rule: "invalid", userMessage: "Bad." })) });

test("Formik: no path does harm", () => {
  const set = (errors) => {
    assert.equal(Object.getPrototypeOf(errors), Object.prototype);
    assert.deepEqual(Object.keys(errors), ["constructor"]);
    assert.equal(errors.constructor.name, "Bad.");
  };
  assert.equal(forFormik(refusalOf(["__proto__", "polluted"], ["rows", 4_294_967_294, "x"], ["constructor", "name"]), set), true);
  assert.equal({}.polluted, undefined);
});

test("Formik: where a list and one of its rows are wrong, what came first stays", () => {
  forFormik(refusalOf(["items"], ["items", 0, "x"]), (errors) => assert.deepEqual(errors, { items: "Bad." }));
  forFormik(refusalOf(["items", 0, "x"], ["items"]), (errors) => assert.deepEqual(errors, { items: [{ x: "Bad." }] }));
});

test("VeeValidate: a name with a dot in it", () => {
  forVeeValidate(refusalOf(["user.email"]), (errors) => assert.deepEqual(errors, { "[user.email]": "Bad." }));
});
