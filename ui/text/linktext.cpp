// SPDX-License-Identifier: MIT
#include "ui/text/linktext.h"

#include "app/qr/qrbudget.h"
#include "app/qr/qrprint.h"
#include "app/values/phonenumber.h"
#include "ui/text/lengthtext.h"
#include "ui/text/numberproblemtext.h"
#include "ui/text/qrtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct LinkText {
    Q_DECLARE_TR_FUNCTIONS(LinkText)
};

// Ours: enough to recognise it by.
constexpr qsizetype longestShown = 40;

/// The number apart from the words around it, whatever their direction.
QString shownNumber(const PhoneNumber &number)
{
    return u'\u2066' + number.e164() + u'\u2069';
}

QString shortened(const QString &text)
{
    // Between isolates its direction ends with it.
    const auto isolated = [](const QString &shown) {
        return u'\u2068' + shown + u'\u2069';
    };
    const QString line = text.simplified();
    if (line.size() <= longestShown)
        return line.isEmpty() ? line : isolated(line);
    qsizetype end = longestShown;
    if (line[end - 1].isHighSurrogate())
        --end;
    return isolated(line.left(end) + u'…');
}

} // namespace

QString linkProblemText(LinkKind kind, const Problem<LinkField> &problem)
{
    switch (problem.field) {
    case LinkField::Number:
        return numberProblemText(problem.error,
                                 kind == LinkKind::Call ? NumberUse::Dial : NumberUse::ChatTo);
    case LinkField::Payload:
        return longPayloadText(problem.error.limit, problem.error.count);
    case LinkField::Text:
        return linkFaultText(problem.error);
    }
    Q_UNREACHABLE();
}

QString usualLinkWords(LinkKind kind)
{
    return kind == LinkKind::Call ? LinkText::tr("Call us on WhatsApp")
                                  : LinkText::tr("Chat with us on WhatsApp");
}

QString correctionLetter(ErrorCorrection correction)
{
    return u"LMQH"_s.mid(static_cast<int>(correction), 1);
}

QString usualCallToAction(LinkKind kind)
{
    return kind == LinkKind::Call ? LinkText::tr("Scan to call us")
                                  : LinkText::tr("Scan to chat with us");
}

QString contrastText(double ratio)
{
    return LinkText::tr("Contrast %1 : 1. Reads in poor light too.")
        .arg(QLocale().toString(ratio, 'f', ratio < 10 ? 1 : 0));
}

PrintFacts printFacts(const QrMatrix &matrix, int quietZone, double sizeMm, int dpi)
{
    const QLocale locale;
    const int modules = modulesAcross(matrix.size(), quietZone);
    const auto whole = wholeDotSize(modules, sizeMm, dpi);
    if (!whole)
        return {.shown = tooFewDotsText(), .details = codeDetailsText(matrix)};
    const ScanDistance distance = scanDistance(modules, sizeMm);
    const ModuleSize module = moduleSize(modules, whole->sizeMm, dpi);
    return {.shown = LinkText::tr("%1 wide in print. Scans from about %2 with ease, from %3 at the "
                                  "most.")
                         .arg(lengthText(whole->sizeMm, locale),
                              distanceText(distance.comfortable, locale),
                              distanceText(distance.farthest, locale)),
            .details = codeDetailsText(matrix) + u' '
                + LinkText::tr("A module is %1, %n dot(s) of the printer.", nullptr,
                               whole->dotsPerModule)
                      .arg(lengthText(module.mm, locale))};
}

QString narrowZoneText()
{
    return LinkText::tr("Scans, but not with every phone: its white border is too narrow.");
}

QString paleCodeText()
{
    return LinkText::tr("Scans, but not in poor light: its colours have too little contrast.");
}

QString leftOutText(const QString &words)
{
    return LinkText::tr("No room in the frame for “%1”.").arg(shortened(words));
}

QString logoMarginText(int safePercent)
{
    if (safePercent == 0)
        return LinkText::tr("Scans, but a logo leaves no margin here: take a higher error "
                            "correction, or none.");
    return LinkText::tr("Scans, but the logo leaves no margin: make it %1 % or smaller.")
        .arg(safePercent);
}

QString tooFewDotsText()
{
    return LinkText::tr("A module would be less than one dot of this printer: take a larger size "
                        "or more dots per inch.");
}

QString smallPrintText(const QrMatrix &matrix, int quietZone, double sizeMm)
{
    const double safe = smallestSafeSizeMm(modulesAcross(matrix.size(), quietZone));
    if (sizeMm >= safe)
        return {};
    const QLocale locale;
    return LinkText::tr("May not scan when it is smaller than %1.").arg(lengthText(safe, locale));
}

QString budgetText(qsizetype characters, const QrMatrix &matrix, const QList<QrBudgetStep> &ahead,
                   int quietZone)
{
    const QLocale locale;
    const auto safeSize = [&](int size) {
        return lengthText(smallestSafeSizeMm(modulesAcross(size, quietZone)), locale);
    };
    QString text = LinkText::tr("%n character(s): at least %1 wide in print.", nullptr,
                                static_cast<int>(characters))
                       .arg(safeSize(matrix.size()));
    if (ahead.isEmpty())
        return text;
    const auto room = static_cast<int>(ahead.constFirst().letters);
    text += u' ' + LinkText::tr("Room for %n more letter(s)", nullptr, room);
    if (ahead.size() == 1)
        return LinkText::tr("%1: then no code is large enough.").arg(text);
    return LinkText::tr("%1; after that, at least %2.").arg(text, safeSize(ahead[1].size));
}

QString inkText(const LinkDraft &draft, const PhoneNumber &number)
{
    const QString text = shortened(linkText(draft));
    if (text.isEmpty())
        return LinkText::tr("In print for good: the number %1. Another one needs a new code.")
            .arg(shownNumber(number));
    const QString words = draft.kind == LinkKind::Call
        ? LinkText::tr(
            "In print for good: the number %1 and the tracking code “%2”. To change either, "
            "print a new code.")
        : LinkText::tr("In print for good: the number %1 and the text “%2”. To change either, "
                       "print a new code.");
    return words.arg(shownNumber(number), text);
}

QString openHereText(LinkKind kind)
{
    if (kind == LinkKind::Chat)
        return {};
    return LinkText::tr("Call links start a call on phones only; on a computer they call nobody. "
                        "Press again to open it all the same.");
}

} // namespace bellpush
