/** A small policy without a fault, of a shop of the given name. */
export function smallPolicy(name: string): string {
  return `policy:
  title: Privacy Policy
  dates: { effective: "2026-03-01" }
controllers:
  shop: { legalName: ${name} Ltd, name: ${name}, country: NZ }
contacts:
  privacy: { label: our privacy team, role: privacy, email: [privacy@shop.example] }
categories:
  account: { label: account details, items: [email, first-name] }
purposes:
  orders: { label: deliver what you order, legalBasis: [{ basis: contract }] }
collection:
  signup: { data: [account], when: you open an account, purposes: [orders] }
retention:
  account: { data: [account], keep: { period: P2Y, from: your last order }, then: [{ method: delete }] }
rights:
  access: { kind: access, how: [{ via: privacy }], deadline: { within: P30D } }
  erasure: { kind: erasure, how: [{ via: privacy }] }
`;
}

/** The same with an unknown key in line 2, column 3. */
export function brokenPolicy(name: string): string {
  return smallPolicy(name).replace('title:', 'titel: Privacy Policy\n  title:');
}
