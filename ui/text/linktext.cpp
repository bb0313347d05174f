// SPDX-License-Identifier: MIT
#include "ui/text/linktext.h"

#include "app/message/draftcheck.h"
#include "app/message/phonenumber.h"
#include "ui/text/problemtext.h"

#include <QCoreApplication>

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
    const QString line = text.simplified();
    if (line.size() <= longestShown)
        return line;
    qsizetype end = longestShown;
    if (line[end - 1].isHighSurrogate())
        --end;
    return line.left(end) + u'…';
}

} // namespace

QString linkProblemText(LinkKind kind, const Problem &problem)
{
    const bool isMissing = problem.error.reason == ValueError::Reason::Missing;
    if (isMissing && kind == LinkKind::Chat && problem.field == DraftField::CallLinkNumber)
        return LinkText::tr("Enter the number people should write to, with + and the country "
                            "code.");
    return problemText(problem);
}

QString usualLinkWords(LinkKind kind)
{
    return kind == LinkKind::Call ? LinkText::tr("Call us on WhatsApp")
                                  : LinkText::tr("Chat with us on WhatsApp");
}

QString inkText(const LinkDraft &draft)
{
    const auto number = PhoneNumber::from(draft.number);
    if (!number)
        return {};
    const QString text = shortened(linkText(draft));
    if (text.isEmpty())
        return LinkText::tr("In print for good: the number %1. Another one needs a new code.")
            .arg(shownNumber(*number));
    const QString words = draft.kind == LinkKind::Call
        ? LinkText::tr("In print for good: the number %1 and the payload “%2”. To change either, "
                       "print a new code.")
        : LinkText::tr("In print for good: the number %1 and the text “%2”. To change either, "
                       "print a new code.");
    return words.arg(shownNumber(*number), text);
}

QString openHereText(LinkKind kind)
{
    if (kind == LinkKind::Chat)
        return {};
    return LinkText::tr("Call links start a call on phones only; a computer shows a page that "
                        "cannot call. Press again to open it all the same.");
}

} // namespace bellpush
