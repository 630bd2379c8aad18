"use client";

import { useEffect, useState } from "react";
import { ask } from "../../ask.js";

export function Client({ api }) {
  const [answer, setAnswer] = useState("");
  useEffect(() => void ask(api).then(setAnswer), [api]);
  return <pre id="answer">{answer}</pre>;
}
