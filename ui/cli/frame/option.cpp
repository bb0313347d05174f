// SPDX-License-Identifier: MIT
#include "ui/cli/frame/option.h"

#include <QCoreApplication>

#include <algorithm>

namespace bellpush {

QString optionText(const char *sentence)
{
    return QCoreApplication::translate("Option", sentence);
}

QStringList listed(QLatin1StringView words)
{
    return QString(words).split(u'|', Qt::SkipEmptyParts);
}

qsizetype wordPlace(const Option &option, const QString &typed)
{
    const QStringList words = listed(option.value);
    const auto found = std::ranges::find_if(words, [&typed](const QString &word) {
        return word.compare(typed, Qt::CaseInsensitive) == 0;
    });
    return found == words.end() ? -1 : found - words.begin();
}

} // namespace bellpush
