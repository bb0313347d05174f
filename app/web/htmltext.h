// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include <optional>
#include <utility>

namespace bellpush {

/// `text` with its character references (`&amp;`, `&eacute;`, `&#233;`, `&#xe9;`) replaced; those
/// that mean nothing stay as they are. Named ones: Latin-1's and the usual signs.
QString withoutReferences(QStringView text);

/// `text` on one line, without what cannot be seen or turns other text around.
QString plainLine(const QString &text, qsizetype longest);

/// A start tag.
struct HtmlTag {
    QString name;                       ///< Lower case.
    QHash<QString, QString> attributes; ///< Names in lower case; the first of each name counts.
    qsizetype end = 0;                  ///< Behind it, in the text.
};

/// Goes through a page's start tags, past comments and the insides of scripts and styles. Takes
/// time in proportion to the page, whatever the page.
class HtmlTags
{
public:
    /// `page` has to outlive it.
    explicit HtmlTags(QStringView page) : m_page(page) { }

    /// The next one, or nothing at the end.
    std::optional<HtmlTag> next();

private:
    std::optional<HtmlTag> readTag();
    std::pair<QString, QString> readAttribute();
    QStringView readWhile(bool (*belongs)(QChar));
    void skipPast(QStringView end);

    QStringView m_page;
    qsizetype m_place = 0;
};

} // namespace bellpush
