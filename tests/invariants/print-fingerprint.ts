import { fingerprint } from "./fingerprint.ts";

console.log(
  JSON.stringify({
    offset: new Date(2024, 0, 1).getTimezoneOffset(),
    fingerprint: fingerprint("backwards"),
  }),
);
