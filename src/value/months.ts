// Calendar months as text (`2027-04`) and arithmetic on them.

/** The month so many months after another. */
export function addMonths(start: string, months: number): string {
  const [year, month] = start.split('-').map(Number) as [number, number];
  const index = year * 12 + month - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
