/** How wide a map is taken to be before it is measured, in pixels: as on a desk. */
export const mapWidth = 1032;
