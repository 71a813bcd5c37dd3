// Painted pages into how far each is filled, and underfull pages into warnings.
import type { Brand } from '../brand/index.ts';
import type { Shape } from '../tree/index.ts';
import type { Item, Page, Pages } from './pages.ts';

/** Shares (0..1) of the live area down to the last ink of each page, running heads and feet left out. */
export function pageFill(pages: Pick<Pages, 'pages'>, brand: Brand): readonly number[] {
  return pages.pages.map((page) => fillOf(page, brand));
}

function fillOf({ items }: Page, brand: Brand): number {
  const { first, footRule, headRule, lines, pitch } = brand.page;
  const bottoms = items.map(bottomOf).filter((y) => y > headRule && y < footRule);
  const share = (Math.max(first, ...bottoms) - first) / (lines * pitch);
  return Math.min(1, share);
}

function bottomOf(item: Item): number {
  if (item.type === 'text') return item.y;
  return item.type === 'shape' ? shapeBottom(item.shape) : 0;
}

function shapeBottom(shape: Shape): number {
  switch (shape.type) {
    case 'line':
    case 'area':
      return Math.max(...shape.points.map(([, y]) => y));
    case 'box':
      return shape.y + shape.height;
    case 'ring':
      return shape.y + shape.radius;
    case 'label':
      return shape.y;
  }
}
