// SPDX-License-Identifier: MIT
#include "app/labels/listnumber.h"

#include "app/labels/spreadsheetnumber.h"
#include "app/message/phoneadvice.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// `00` becomes the plus, and the `(0)` goes that only callers at home dial.
QString international(QString text)
{
    if (text.startsWith("00"_L1))
        text.replace(0, 2, u'+');
    if (text.startsWith(u'+'))
        text.remove("(0)"_L1);
    return text;
}

Result<ListNumber, ListNumberError> proven(const QString &text, bool isPlusAssumed)
{
    const auto number = PhoneNumber::from(text);
    if (!number)
        return tl::unexpected(ListNumberError{ListNumberError::Reason::Refused, number.error()});
    return ListNumber{*number, isPlusAssumed};
}

} // namespace

Result<ListNumber, ListNumberError> listNumber(const QString &cell,
                                               const std::optional<QString> &country)
{
    const auto whole = spreadsheetNumber(cell);
    if (!whole)
        return tl::unexpected(ListNumberError{.reason = ListNumberError::Reason::Rounded});
    const QString text = international(*whole);
    const bool hasPlus = text.startsWith(u'+') || text.startsWith(u'\uff0b');
    if (!hasPlus && country) {
        if (const auto number = nationalNumber(text, *country))
            return ListNumber{*number, false};
    }
    return proven(text, !hasPlus);
}

} // namespace bellpush
