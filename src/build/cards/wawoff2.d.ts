declare module "wawoff2" {
  /** Inter.woff2 in, Inter.ttf out. */
  export function decompress(packed: Uint8Array): Promise<Uint8Array>;
  const woff2: { readonly decompress: typeof decompress };
  export default woff2;
}
