// Dates and months of the calendar in words, without any locale of the machine.
import type { Language } from './language.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2026-11-20` → 「2026年11月20日」, "20 November 2026"; what is no ISO date stays as it is. */
export function formatDate(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (!year || !month || !day) return iso;
  if (language === 'ja') return `${year}年${month}月${day}日`;
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** `2027-04` → 「2027年4月」, "April 2027". */
export function formatMonth(yearMonth: string, language: Language): string {
  const [year, month] = yearMonth.split('-').map(Number);
  return language === 'ja' ? `${year}年${month}月` : `${MONTHS[month! - 1]} ${year}`;
}
