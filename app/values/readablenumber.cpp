// SPDX-License-Identifier: MIT
#include "app/values/readablenumber.h"

#include "app/values/numbertext.h"
#include "app/values/phonenumber.h"
#include "app/values/whatsappid.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// The groups of `planned`, with the digits of `typed`.
QString grouped(const PlannedNumber &typed, const PlannedNumber &planned)
{
    QString groups = groupedNational(planned);
    if (planned.code == "55"_L1 && planned.national.size() > typed.national.size())
        groups.remove(groups.indexOf(u'9', 2), 1); // behind the area code
    const qsizetype before = typed.national.size() - planned.national.size();
    if (before > 0)
        groups.prepend(typed.national.left(before) + u' ');
    return u"+%1 %2"_s.arg(typed.code, groups);
}

} // namespace

QString readableNumber(const PhoneNumber &number)
{
    const auto planned = plannedNumber(number.digits());
    if (!planned)
        return number.e164();
    const PlannedNumber typed{planned->code, number.digits().mid(planned->code.size())};
    for (const PlannedNumber &form : {planOfWhatsAppId(typed).value_or(*planned), typed}) {
        const QString readable = grouped(typed, form);
        if (const auto text = numberText(readable); text && text->digits == number.digits())
            return readable;
    }
    return number.e164();
}

} // namespace bellpush
