import { endWithMessage } from "../../setup/end-with-message.ts";
import { writeDataSet, type DataSetConversion } from "./write-data-set.ts";

/** Runs a conversion from the command line, and names the files it wrote or what is wrong with the publisher's. */
export function runConversion(conversion: DataSetConversion): void {
  try {
    const paths = writeDataSet(conversion, process.argv.slice(2));
    console.log(["Made:", ...paths.map((path) => `  ${path}`)].join("\n"));
  } catch (error) {
    endWithMessage(error);
  }
}
