// SPDX-License-Identifier: MIT
#include "app/lists/contactphones.h"

#include "app/lists/columnnames.h"
#include "app/lists/numbernames.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// In an address book of telephones a label that says nothing more (`Work`) is a telephone's.
NumberName nameOf(const QString &label)
{
    NumberName name = numberName(label);
    if (name.kind != NumberName::Kind::Never && !name.isTelephone())
        name.kind = NumberName::Kind::Phone;
    if (label.trimmed().startsWith(u'*'))
        --name.rank; // as Google marks the one to be used
    return name;
}

} // namespace

QList<LabelledPhone> labelledPhones(const QStringList &names)
{
    static const QRegularExpression form(u"\\Aphone(\\d+)(label|type|value)\\z"_s);
    struct Pair {
        qsizetype label = -1;
        qsizetype value = -1;
    };
    QMap<int, Pair> pairs;
    for (qsizetype column = 0; column < names.size(); ++column) {
        const auto match = form.match(plainName(names.at(column)));
        if (!match.hasMatch())
            continue;
        Pair &pair = pairs[match.captured(1).toInt()];
        (match.captured(2) == "value"_L1 ? pair.value : pair.label) = column;
    }
    QList<LabelledPhone> phones;
    for (const Pair &pair : std::as_const(pairs)) {
        if (pair.label >= 0 && pair.value >= 0)
            phones.append({pair.label, pair.value});
    }
    return phones;
}

CalledCell calledCell(const QStringList &fields, const QList<LabelledPhone> &phones)
{
    CalledCell best;
    std::optional<NumberName> bestName;
    for (const LabelledPhone &phone : phones) {
        const CalledCell cell = calledCell(fields.value(phone.value));
        const QString label = fields.value(phone.label);
        const NumberName name = nameOf(label);
        if (cell.text.isEmpty())
            continue;
        if (name.kind == NumberName::Kind::Never)
            best.faxLabel = label.trimmed();
        else if (!bestName || isBetter(name, *bestName)) {
            best = cell;
            bestName = name;
        }
    }
    if (bestName)
        best.faxLabel.clear();
    return best;
}

CalledCell calledCell(const QString &cell)
{
    QStringList numbers;
    for (const QString &part : cell.split(":::"_L1)) {
        const QString number = part.trimmed();
        if (!number.isEmpty() && !numbers.contains(number))
            numbers.append(number);
    }
    return {.text = numbers.value(0), .numbers = std::max<qsizetype>(numbers.size(), 1)};
}

} // namespace bellpush
