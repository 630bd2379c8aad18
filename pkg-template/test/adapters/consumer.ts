import type { ErrorEvent, EventHint } from "@sentry/core";
import { QueryClient } from "@tanstack/query-core";
import axios from "axios";
import { type ApiError, normalize } from "error-normalizer";
import { apiErrors as forAxios } from "error-normalizer/axios";
import { setFieldErrors as forFormik } from "error-normalizer/formik";
import { apiErrors as forKy } from "error-normalizer/ky";
import { apiErrors as forOfetch } from "error-normalizer/ofetch";
import { apiErrors as forOpenapiFetch } from "error-normalizer/openapi-fetch";
import { setFieldErrors as forReactHookForm } from "error-normalizer/react-hook-form";
import { beforeSend } from "error-normalizer/sentry";
import { retry, retryDelay } from "error-normalizer/tanstack-query";
import { setFieldErrors as forVeeValidate } from "error-normalizer/vee-validate";
import { apiErrors as forWretch } from "error-normalizer/wretch";
import type { FormikHelpers } from "formik";
import ky from "ky";
import { ofetch } from "ofetch";
import createClient from "openapi-fetch";
import type { UseFormReturn } from "react-hook-form";
import type { FormContext } from "vee-validate";
import wretch from "wretch";

interface Order {
  email: string;
  items: { quantity: number }[];
}

axios.interceptors.response.use(null, forAxios({ locale: "de" }));
ky.extend(forKy({ locale: "de" }));
ofetch.create(forOfetch({ locale: "de" }));
wretch("/").catcherFallback(forWretch({ locale: "de" }));
createClient({ baseUrl: "/" }).use(forOpenapiFetch({ locale: "de" }));

new QueryClient({ defaultOptions: { queries: { retry, retryDelay }, mutations: { retry, retryDelay } } });

export function place(error: ApiError, form: UseFormReturn<Order>, helpers: FormikHelpers<Order>, context: FormContext<Order>): boolean {
  const hook: boolean = forReactHookForm(error, form.setError);
  const formik: boolean = forFormik(normalize({ status: 422 }), helpers.setErrors);
  return hook && formik && forVeeValidate(error, context.setErrors);
}

export const sentry: { beforeSend: (event: ErrorEvent, hint: EventHint) => ErrorEvent | null } = { beforeSend };

// @ts-expect-error no option of this name
forAxios({ language: "de" });
