// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/values/valueerror.h"

#include <QStringList>

namespace bellpush {

/// A template's name: 1 to 512 of a-z, 0-9 and `_`. Source: app/SOURCES.md, "Templates", `name`.
class TemplateName
{
public:
    static constexpr qsizetype longest = 512;

    /// Refuses nothing (Missing), other characters (StrayCharacter) and too many (TooLong).
    static Result<TemplateName, ValueError> from(const QString &typed);

    const QString &toString() const { return m_name; }

    friend bool operator==(const TemplateName &, const TemplateName &) = default;

private:
    explicit TemplateName(QString name) : m_name(std::move(name)) { }

    QString m_name;
};

/// A language a template can be written in, by WhatsApp's code, such as `en` or `pt_BR`.
/// Source: app/SOURCES.md, "Templates", `language`.
class TemplateLanguage
{
public:
    /// Every code WhatsApp offers, in the order of its page.
    static const QStringList &codes();

    /// Refuses nothing (Missing) and a code that is not offered (NotOffered).
    static Result<TemplateLanguage, ValueError> from(const QString &typed);

    const QString &code() const { return m_code; }

    friend bool operator==(const TemplateLanguage &, const TemplateLanguage &) = default;

private:
    explicit TemplateLanguage(QString code) : m_code(std::move(code)) { }

    QString m_code;
};

} // namespace bellpush
