// SPDX-License-Identifier: MIT
#include "ui/text/differencetext.h"

#include <QCoreApplication>

namespace bellpush {

namespace {

struct DifferenceText {
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)
};

struct Part {
    QString name;
    bool differs;
};

QList<Part> parts(const MessageDraft &a, const MessageDraft &b)
{
    return {
        {DifferenceText::tr("Message type"), a.kind != b.kind},
        {DifferenceText::tr("To"), a.to != b.to || a.recipient != b.recipient},
        {DifferenceText::tr("Message"), a.body != b.body},
        {DifferenceText::tr("Button label"), a.displayText != b.displayText},
        {DifferenceText::tr("Link address"), a.url != b.url},
        {DifferenceText::tr("Header"),
         a.headerKind != b.headerKind || a.headerText != b.headerText
             || a.headerLink != b.headerLink || a.headerParameter != b.headerParameter},
        {DifferenceText::tr("Footer"), a.footer != b.footer},
        {DifferenceText::tr("Expires after"),
         a.expiresAfter != b.expiresAfter || a.expiryUnit != b.expiryUnit},
        {DifferenceText::tr("Tracking code"), a.payload != b.payload},
        {DifferenceText::tr("Template"),
         a.templateName != b.templateName || a.templateLanguage != b.templateLanguage
             || a.templateWords != b.templateWords},
        {DifferenceText::tr("Body variables"), a.bodyParameters != b.bodyParameters},
        {DifferenceText::tr("Call link number"), a.callLinkNumber != b.callLinkNumber},
    };
}

} // namespace

QString differenceText(const DocumentContent &one, const DocumentContent &other)
{
    const auto *ours = std::get_if<MessageDraft>(&one);
    const auto *theirs = std::get_if<MessageDraft>(&other);
    if (one == other || ours == nullptr || theirs == nullptr)
        return {};
    QStringList names;
    for (const Part &part : parts(*ours, *theirs)) {
        if (part.differs)
            names << part.name;
    }
    if (names.isEmpty())
        names << DifferenceText::tr("other settings");
    return names.join(DifferenceText::tr(", "));
}

} // namespace bellpush
