// SPDX-License-Identifier: MIT
#include "app/links/linkcopy.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// Words of one line: a line break in them could begin a list, or end the paragraph.
QString oneLine(const QString &words)
{
    return words.simplified();
}

} // namespace

QString htmlButton(const QString &link, const QString &words)
{
    // An apostrophe is safe in the double quotes that stand here.
    return u"<a href=\"%1\" dir=\"auto\" style=\"display:inline-block;box-sizing:border-box;"
           "min-height:44px;padding:12px 20px;border-radius:8px;background:#0f6e66;color:#ffffff;"
           "font:600 16px/20px system-ui,sans-serif;text-decoration:none\">%2</a>"_s.arg(
               link.toHtmlEscaped(), oneLine(words).toHtmlEscaped());
}

QString markdownLink(const QString &link, const QString &words)
{
    // CommonMark, "Backslash escapes": any of its punctuation may have a backslash before it.
    QString shown;
    for (const QChar c : oneLine(words)) {
        if (QStringView(u"\\`*_{}[]<>()#+-.!|~&$:@").contains(c))
            shown += u'\\';
        shown += c;
    }
    QString target = link;
    target.replace(u'\\', "%5C"_L1)
        .replace(u'(', "%28"_L1)
        .replace(u')', "%29"_L1)
        .replace(u'<', "%3C"_L1)
        .replace(u'>', "%3E"_L1)
        .replace(u';', "%3B"_L1) // without it there is no entity
        .replace(u' ', "%20"_L1);
    return u"[%1](%2)"_s.arg(shown, target);
}

} // namespace bellpush
