// The priced model that travels with a document, and its proof.
export { type BuiltProof, buildProof, type ProofRequest } from './build.ts';
export type { ProvedNumber } from './compare-file.ts';
export { MODEL_NAMESPACE } from './files/docx.ts';
export { MODEL_FILE } from './files/pdf.ts';
export { modelJsonSchema, type ProofModel } from './model.ts';
export { readPrinted, type Verification, verifyFile } from './verify.ts';
