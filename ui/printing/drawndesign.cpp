// SPDX-License-Identifier: MIT
#include "ui/printing/drawndesign.h"

#include "ui/draw/press/typedcolour.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

template <typename Choice>
Choice readChoice(const QVariant &stored, Choice usual, Choice last)
{
    bool isNumber = false;
    const int value = stored.toInt(&isNumber);
    const bool isKnown = isNumber && value >= 0 && value <= static_cast<int>(last);
    return isKnown ? static_cast<Choice>(value) : usual;
}

QString readColour(const QVariant &stored, const QString &usual)
{
    return typedColour(stored.toString()).isValid() ? stored.toString() : usual;
}

} // namespace

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

CodeDesign loadCodeDesign()
{
    const QSettings stored;
    CodeDesign design;
    const int purpose = stored.value("links/purpose"_L1, 0).toInt();
    design = withPurpose(design, readChoice(purpose, QrPurpose::Window, QrPurpose::Screen));
    if (purpose < 0) {
        design.purpose.reset();
        design.correction = readChoice(stored.value("links/correction"_L1), design.correction,
                                       ErrorCorrection::High);
    }
    // What is not between the two is no size, not-a-number either.
    const double sizeMm = stored.value("links/sizeMm"_L1).toDouble();
    if (sizeMm >= CodeDesign::smallestSizeMm && sizeMm <= CodeDesign::largestSizeMm)
        design.sizeMm = sizeMm;
    design.dpi = std::clamp(stored.value("links/dpi"_L1, design.dpi).toInt(),
                            CodeDesign::smallestDpi, CodeDesign::largestDpi);
    design.colour = readColour(stored.value("links/colour"_L1), design.colour);
    design.background = readColour(stored.value("links/background"_L1), design.background);
    design.shape
        = readChoice(stored.value("links/shape"_L1), ModuleShape::Square, ModuleShape::Rounded);
    design.callToAction = stored.value("links/callToAction"_L1).toString();
    return design;
}

void saveCodeDesign(const CodeDesign &design)
{
    QSettings stored;
    stored.setValue("links/purpose"_L1, design.purpose ? static_cast<int>(*design.purpose) : -1);
    stored.setValue("links/correction"_L1, static_cast<int>(design.correction));
    stored.setValue("links/sizeMm"_L1, design.sizeMm);
    stored.setValue("links/dpi"_L1, design.dpi);
    stored.setValue("links/colour"_L1, design.colour);
    stored.setValue("links/background"_L1, design.background);
    stored.setValue("links/shape"_L1, static_cast<int>(design.shape));
    stored.setValue("links/callToAction"_L1, design.callToAction);
}

} // namespace bellpush
