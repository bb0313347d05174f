// SPDX-License-Identifier: MIT
#include "ui/text/hiddencharacters.h"

#include <QRegularExpression>
#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr char32_t zeroWidthNonJoiner = 0x200c;
constexpr char32_t zeroWidthJoiner = 0x200d;
constexpr char32_t blackFlag = 0x1f3f4;

bool isTag(char32_t code)
{
    return code >= 0xe0020 && code <= 0xe007f;
}

/// Whether `code` makes one sign with the character before it.
bool joins(char32_t code, char32_t before)
{
    if (code == zeroWidthJoiner || code == zeroWidthNonJoiner)
        return before > 0x7f && QChar::category(before) != QChar::Other_Format
            && !QChar::isSpace(before);
    return isTag(code) && (isTag(before) || before == blackFlag);
}

bool isHidden(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
        return code != u'\n' && code != u'\t';
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default: // the Hangul fillers are letters that show nothing
        return code == 0x115f || code == 0x1160 || code == 0x3164 || code == 0xffa0;
    }
}

QString writtenOut(QStringView character)
{
    QString text;
    for (const QChar unit : character)
        text += uR"(\u%1)"_s.arg(unit.unicode(), 4, 16, QLatin1Char('0'));
    return text;
}

} // namespace

QString withHiddenShown(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    char32_t before = 0;
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair
            = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const QStringView character = QStringView(text).sliced(i, isPair ? 2 : 1);
        const char32_t code
            = isPair ? QChar::surrogateToUcs4(character[0], character[1]) : character[0].unicode();
        if (isHidden(code) && !joins(code, before))
            shown += writtenOut(character);
        else
            shown += character;
        before = code;
        i += character.size();
    }
    return shown;
}

QString withHiddenShownButIsolates(const QString &text)
{
    static const QRegularExpression isolate(
        u"([\\x{2066}\\x{2068}])([^\\x{2066}-\\x{2069}\n]*)(\\x{2069})"_s);
    QString shown;
    qsizetype done = 0;
    for (const auto &match : isolate.globalMatch(text)) {
        shown += withHiddenShown(text.sliced(done, match.capturedStart() - done));
        shown += match.captured(1) + withHiddenShown(match.captured(2)) + match.captured(3);
        done = match.capturedEnd();
    }
    return shown + withHiddenShown(text.sliced(done));
}

} // namespace bellpush
