import { readings } from "./written.ts";

process.stdout.write(readings());
