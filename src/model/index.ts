// Schemas of what a seller writes about; the only source of content types.
export { type Customer, customerSchema } from './customer.ts';
export { type DocumentOrder, documentSchema } from './document.ts';
export { type DriverDefinition, driverSchema } from './driver.ts';
export type { FieldFault } from './fields.ts';
export { type Karte, karteSchema } from './karte.ts';
export { type Feature, type Offering, offeringSchema, type Usage } from './offering.ts';
export { type Partner, partnerSchema } from './partner.ts';
export { type People, type Person, peopleSchema } from './people.ts';
export { type Settings, settingsSchema } from './settings.ts';
export { type Strategy, strategySchema } from './strategy.ts';
