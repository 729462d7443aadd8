// Renders ZPL: each line of standard input is {zpl, width, height, dpmm}, in dots; each line of the answer is
// a PNG as base64, or "!" and the first line of what went wrong.
import { createInterface } from "node:readline";
import { ready } from "zpl-renderer-js";

const { api } = await ready;
for await (const line of createInterface({ input: process.stdin })) {
  const { zpl, width, height, dpmm } = JSON.parse(line);
  try {
    const png = await api.zplToBase64Async(zpl, width / dpmm, height / dpmm, dpmm);
    process.stdout.write(`${png}\n`);
  } catch (error) {
    process.stdout.write(`!${String(error).split("\n")[0].slice(0, 300)}\n`);
  }
}
