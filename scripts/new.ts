import { create } from "./new/create.ts";
import { endWithMessage } from "./setup/end-with-message.ts";

const [kind, id] = process.argv.slice(2);
try {
  const today = new Date().toISOString().slice(0, 10);
  const { files, next } = create({ kind, id, root: process.cwd(), today });
  console.log(
    ["Made:", ...files.map((file) => `  ${file}`), "Next:", ...next.map((one) => `  ${one}`)].join("\n"),
  );
} catch (error) {
  endWithMessage(error);
}
