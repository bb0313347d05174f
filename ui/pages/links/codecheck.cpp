// SPDX-License-Identifier: MIT
#include "ui/pages/links/codecheck.h"

#include "app/qr/qrprint.h"
#include "ui/draw/codes/codeshapes.h"
#include "ui/draw/codes/logo.h"
#include "ui/draw/codes/qrscan.h"
#include "ui/draw/press/pagepainter.h"

namespace bellpush {

CodeCheck codeCheck(const CodeToCheck &code)
{
    const QrStyle &style = code.design.style;
    const auto shapes = codeShapes(code.matrix, code.design, style.dpi);
    if (!shapes)
        return {};
    CodeCheck check{scanReport(pageImage(codePage(*shapes), style.dpi), code.text,
                               modulesAcross(code.matrix.size(), style.quietZone),
                               shapes->moduleDots)};
    if (!code.design.logo.isNull())
        check.safeLogoPercent
            = static_cast<int>(safeLogoShare(code.matrix, code.text, code.design) * 100);
    return check;
}

} // namespace bellpush
