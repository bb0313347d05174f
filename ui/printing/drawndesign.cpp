// SPDX-License-Identifier: MIT
#include "ui/printing/drawndesign.h"

#include "ui/draw/press/typedcolour.h"

namespace bellpush {

QrDesign toQrDesign(const CodeDesign &design, const QImage &logo)
{
    return {.style = {.sizeMm = design.sizeMm,
                      .dpi = design.dpi,
                      .quietZone = design.quietZone,
                      .colour = typedColour(design.colour),
                      .background = typedColour(design.background),
                      .shape = design.shape},
            .logo = logo,
            .logoShare = logo.isNull() ? 0 : design.logoPercent / 100.0,
            .callToAction = design.callToAction.simplified()};
}

} // namespace bellpush
