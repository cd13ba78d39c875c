// Runs the audits of graphql-http against the address given, and prints a line for each that is not passed.
import { serverAudits } from 'graphql-http';

const audits = serverAudits({ url: process.argv[2], fetchFn: fetch });
let passed = 0;
for (const audit of audits) {
  const result = await audit.fn();
  if (result.status === 'ok') passed++;
  else console.log(`${result.status} ${audit.id} ${audit.name}: ${result.reason}`);
}
console.log(`${passed} of ${audits.length}`);
