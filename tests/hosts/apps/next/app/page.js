import { connection } from "next/server";
import { ask } from "../../ask.js";
import { Client } from "./client.js";

export default async function Page() {
  await connection();
  return (
    <>
      <pre id="server">{await ask(process.env.API)}</pre>
      <Client api={process.env.API} />
    </>
  );
}
