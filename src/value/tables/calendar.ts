// Conversions of time and counts that hold always, as rows: formulas hold no number but 0 and 1.
import type { DatedTable } from './dated-table.ts';

const source = { ja: '暦と単位の換算', en: 'calendar and units' };

export const calendar: DatedTable = {
  id: 'calendar',
  source,
  rows: [
    {
      row: 'monthsPerYear',
      value: 12,
      unit: 'month/yr',
      role: 'time',
      label: { ja: '一年の月数', en: 'Months in a year' },
    },
    {
      row: 'daysPerYear',
      value: 365,
      unit: 'day/yr',
      role: 'time',
      label: { ja: '一年の日数', en: 'Days in a year' },
    },
    {
      row: 'minutesPerHour',
      value: 60,
      unit: 'min/h',
      role: 'time',
      label: { ja: '一時間の分数', en: 'Minutes in an hour' },
    },
    { row: 'month', value: 1, unit: 'month', role: 'time', label: { ja: '一か月', en: 'One month' } },
    { row: 'year', value: 1, unit: 'yr', role: 'time', label: { ja: '一年', en: 'One year' } },
    { row: 'halfYear', value: 0.5, unit: 'yr', role: 'time', label: { ja: '半年', en: 'Half a year' } },
    { row: 'half', value: 0.5, unit: '-', role: 'share', label: { ja: '半分', en: 'One half' } },
  ],
};
