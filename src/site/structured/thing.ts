/** A node of JSON-LD: a type and its properties. */
export interface Thing {
  readonly "@type": string;
  readonly [property: string]: unknown;
}
