// A suite of behaviours: each is run and reported on a line of its own; the last line counts.
const tests = [];

export const test = (name, body) => tests.push({ name, body });

export function equal(actual, expected, what = '') {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what} expected ${b}, got ${a}`);
}

export function ok(value, what) {
  if (!value) throw new Error(what);
}

const within = (promise, ms, what) => {
  let timer;
  const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error(`${what}: nothing within ${ms} ms`)), ms); });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

export async function run() {
  let passed = 0;
  for (const { name, body } of tests) {
    try {
      await within(body(), 15000, name);
      passed++;
    } catch (error) {
      console.log(`FAILED ${name}: ${error?.stack ?? JSON.stringify(error)}`);
    }
  }
  console.log(`${passed} of ${tests.length}`);
  process.exit(passed === tests.length ? 0 : 1);
}

// Asks until the number of open sources is the one wanted: the server hears of a closed connection a little later.
export async function openSources(address, wanted) {
  for (let tries = 0; ; tries++) {
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ open }"}' });
    const { data } = await response.json();
    if (data.open === wanted) return;
    if (tries === 200) throw new Error(`${data.open} sources are open, not ${wanted}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
