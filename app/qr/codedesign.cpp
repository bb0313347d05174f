// SPDX-License-Identifier: MIT
#include "app/qr/codedesign.h"

namespace bellpush {

CodeDesign withPurpose(CodeDesign design, QrPurpose purpose)
{
    design.purpose = purpose;
    design.correction = correctionFor(purpose);
    return design;
}

} // namespace bellpush
