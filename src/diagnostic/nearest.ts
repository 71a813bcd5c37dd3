// A name that is not known and the names that are into those that were probably meant.

/**
 * At most three known names that differ little from the one written: by case, by a missing or doubled letter, by
 * letters changed about, or because one starts with the other. Nearest first.
 */
export function nearestNames(written: string, known: Iterable<string>): readonly string[] {
  const plain = fold(written);
  const scored: { readonly name: string; readonly distance: number }[] = [];
  for (const name of new Set(known)) {
    const distance = score(plain, fold(name));
    if (distance <= allowance(plain, name) && distance < name.length) scored.push({ name, distance });
  }
  scored.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  // Only case or a hyphen differs: nothing else can have been meant.
  const same = scored.filter(({ distance }) => distance === 0);
  return (same.length > 0 ? same : scored.slice(0, 3)).map(({ name }) => name);
}

function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-_\s]/g, '');
}

function score(written: string, name: string): number {
  const startsAlike =
    Math.min(written.length, name.length) >= 3 && (name.startsWith(written) || written.startsWith(name));
  return startsAlike ? 1 : editDistance(written, name);
}

/** One letter in short names, a third of them in long ones. */
function allowance(written: string, name: string): number {
  return Math.max(1, Math.floor(Math.max(written.length, name.length) / 3));
}

/** Optimal string alignment: inserted, deleted, changed letters, and two neighbours changed about, cost 1 each. */
export function editDistance(a: string, b: string): number {
  const from = [...a];
  const to = [...b];
  let before: number[] = [];
  let above = to.map((_, column) => column).concat(to.length);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      let cost = Math.min(above[column]! + 1, current[column - 1]! + 1, above[column - 1]! + change);
      const crossed =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (crossed) cost = Math.min(cost, before[column - 2]! + 1);
      current.push(cost);
    }
    before = above;
    above = current;
  }
  return above[to.length]!;
}
