// SPDX-License-Identifier: MIT
#include "ui/text/languagetext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

QString languageText(const QString &code)
{
    const QLocale locale(code);
    const QString name = locale.nativeLanguageName();
    return code.contains(u'-') ? u"%1 (%2)"_s.arg(name, locale.nativeTerritoryName()) : name;
}

/// Its code, if `words` are a language's name.
QString codeNamed(const QString &words)
{
    const auto isIt = [&words](const QString &name) {
        return name.compare(words, Qt::CaseInsensitive) == 0;
    };
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
        const auto language = static_cast<QLocale::Language>(i);
        if (isIt(QLocale::languageToString(language))
            || isIt(QLocale(language).nativeLanguageName()))
            return QLocale::languageToCode(language);
    }
    return {};
}

/// `words` as a code is written; empty if they are none.
QString codeTyped(const QString &words)
{
    const QStringList parts = QString(words).replace(u'_', u'-').split(u'-');
    if (parts.constFirst().isEmpty()
        || QLocale::codeToLanguage(parts.constFirst()) == QLocale::AnyLanguage)
        return {};
    const QString language = parts.constFirst().toLower();
    if (parts.size() == 1)
        return language;
    const QString territory = parts.constLast().toUpper();
    const bool isOne = QLocale::codeToTerritory(territory) != QLocale::AnyTerritory;
    return parts.size() == 2 && isOne ? language + u'-' + territory : QString();
}

/// The code of a language as one country speaks it, where `words` have both as `languageText()`
/// does.
QString codeWithTerritory(const QString &words)
{
    const qsizetype open = words.lastIndexOf(u" ("_s);
    if (open <= 0 || !words.endsWith(u')'))
        return {};
    const QString name = words.first(open);
    const QString country = words.mid(open + 2).chopped(1);
    const auto all
        = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    const auto found = std::ranges::find_if(all, [&](const QLocale &locale) {
        return locale.nativeLanguageName().compare(name, Qt::CaseInsensitive) == 0
            && locale.nativeTerritoryName().compare(country, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? QString()
                              : QLocale::languageToCode(found->language()) + u'-'
            + QLocale::territoryToCode(found->territory());
}

} // namespace

QString languagesText(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(languageText(code));
    return names.join(u", "_s);
}

Result<QStringList, QString> languageCodes(const QString &typed)
{
    QStringList codes;
    for (const QString &part : typed.split(u',', Qt::SkipEmptyParts)) {
        const QString words = part.simplified();
        if (words.isEmpty())
            continue;
        QString code = codeTyped(words);
        for (const auto read : {codeNamed, codeWithTerritory}) {
            if (code.isEmpty())
                code = read(words);
        }
        if (code.isEmpty())
            return tl::unexpected(words);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

} // namespace bellpush
