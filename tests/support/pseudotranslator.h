// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

namespace bellpush {

/// A language that nobody speaks: every text in brackets, with accents, 40 % longer than the
/// English one and written from right to left. What comes through unchanged in a window is not
/// translated; what is cut off will be cut off in German.
class PseudoTranslator : public QTranslator
{
public:
    static constexpr QChar opening{u'⟦'};
    static constexpr QChar closing{u'⟧'};

    /// Those of the program's sentences that a translation has, each with its context: others stay
    /// as they are. Without it, all are spoken.
    void speakOnly(QSet<std::pair<QString, QString>> sentences)
    {
        m_sentences = std::move(sentences);
    }

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const QString where = QString::fromUtf8(context);
        const bool isOurs = !where.startsWith(u'Q'); // the rest is Qt's
        if (isOurs && !m_sentences.isEmpty() && !m_sentences.contains({where, text}))
            return {};
        // Qt asks its translators for the direction in these very words.
        if (text == QLatin1StringView("QT_LAYOUT_DIRECTION"))
            return QStringLiteral("RTL");
        return pseudoText(text);
    }

    static QString pseudoText(const QString &text)
    {
        // What stands for something else: %1, %n, a mnemonic, a template's variable, a file filter
        // and the mark of unsaved edits.
        static const QRegularExpression placeholder(QStringLiteral(
            "%L?\\d|%L?n|&[^ ]|\\{\\{\\d+\\}\\}|\\(\\*\\.\\w+\\)|\\[\\*\\]|https?://\\S+"));
        qsizetype missing = qsizetype(double(text.size()) * 0.4 + 0.999) - 2;
        QString pseudo(opening);
        for (qsizetype i = 0; i < text.size();) {
            const auto match = placeholder.match(text, i, QRegularExpression::NormalMatch,
                                                 QRegularExpression::AnchorAtOffsetMatchOption);
            if (match.hasMatch()) {
                pseudo += match.captured();
                i = match.capturedEnd();
                continue;
            }
            const QChar accented = withAccent(text[i]);
            pseudo += accented;
            if (accented != text[i] && missing > 0) {
                pseudo += accented;
                --missing;
            }
            ++i;
        }
        return pseudo + QString(std::max<qsizetype>(missing, 0), u'é') + closing;
    }

private:
    QSet<std::pair<QString, QString>> m_sentences{};

    static QChar withAccent(QChar letter)
    {
        static const QString plain = QStringLiteral("aeiouAEIOU");
        static const QString accented = QStringLiteral("áéíóúÁÉÍÓÚ");
        const qsizetype place = plain.indexOf(letter);
        return place < 0 ? letter : accented[place];
    }
};

} // namespace bellpush
