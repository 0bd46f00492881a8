import type { EvidenceMatrix, PackedValue } from '../../server/protocol';
import { unpackValue } from '../../server/render/packedValue';

/** The matrix as the server packed it: both come from one build of the program. */
export const unpackMatrix = (packed: PackedValue): EvidenceMatrix => unpackValue(packed) as EvidenceMatrix;
