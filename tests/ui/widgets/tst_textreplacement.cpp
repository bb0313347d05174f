// SPDX-License-Identifier: MIT
#include "tests/support/sampletext.h"
#include "ui/widgets/textreplacement.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

/// Where `edit` was changed, in UTF-16 units: place, removed, added.
QList<int> changeOf(QPlainTextEdit &edit, const QString &text)
{
    QSignalSpy changed(edit.document(), &QTextDocument::contentsChange);
    replaceText(edit, text);
    QList<int> change;
    for (const QVariant &part : changed.value(0))
        change << part.toInt();
    return change;
}

} // namespace

class TestTextReplacement : public QObject
{
    Q_OBJECT

private slots:
    void reachesEveryText_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("from nothing") << QString() << u"Hello"_s;
        QTest::newRow("to nothing") << u"Hello"_s << QString();
        QTest::newRow("same") << u"Hello"_s << u"Hello"_s;
        QTest::newRow("in the middle") << u"one two three"_s << u"one 2 three"_s;
        QTest::newRow("repeated letters") << u"aaa"_s << u"aaaa"_s;
        QTest::newRow("repeated letters away") << u"aaaa"_s << u"aa"_s;
        QTest::newRow("new line") << u"a\nb"_s << u"a\n\nb"_s;
        QTest::newRow("lines away") << u"a\nb\nc"_s << u"a\nc"_s;
        QTest::newRow("no-break spaces") << u"10 000 €"_s << u"10\u00a0000\u202f€"_s;
        QTest::newRow("emoji of one high surrogate") << u"\U0001F600"_s << u"\U0001F601"_s;
        QTest::newRow("emoji of one low surrogate") << u"\U0001F600"_s << u"\U0001FA00"_s;
        QTest::newRow("right to left") << u"שלום"_s << u"שלום לכם"_s;
        QTest::newRow("long") << sampletext::textOf(10'000, u"Call us\n"_s)
                              << sampletext::textOf(10'000, u"Call me\n"_s);
    }

    void reachesEveryText()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QPlainTextEdit edit;
        replaceText(edit, before);
        QCOMPARE(exactText(edit), before);

        const std::optional<TextStretch> stretch = replaceText(edit, after);

        QCOMPARE(exactText(edit), after);
        QCOMPARE(stretch.has_value(), before != after);
        if (stretch) {
            QCOMPARE_LE(stretch->start, stretch->end);
            QCOMPARE(after.left(stretch->start), before.left(stretch->start));
            const qsizetype rest = after.size() - stretch->end;
            QCOMPARE(after.right(rest), before.right(rest));
        }
    }

    void leavesTheRestAlone()
    {
        QPlainTextEdit edit;
        replaceText(edit, u"one two three"_s);

        QCOMPARE(changeOf(edit, u"one 2 three"_s), (QList<int>{4, 3, 1}));
        QCOMPARE(changeOf(edit, u"one 2 three"_s), QList<int>());
    }

    void keepsSurrogatesTogether()
    {
        QPlainTextEdit edit;
        replaceText(edit, u"a\U0001F600b"_s);

        QCOMPARE(changeOf(edit, u"a\U0001F601b"_s), (QList<int>{1, 2, 2}));
        QCOMPARE(changeOf(edit, u"a\U0001FA01b"_s), (QList<int>{1, 2, 2}));
    }

    void leavesTheCursorWithItsWord()
    {
        QPlainTextEdit edit;
        replaceText(edit, u"one two three"_s);
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(13);
        edit.setTextCursor(cursor);

        replaceText(edit, u"one twenty three"_s);
        QCOMPARE(edit.textCursor().position(), 16);

        cursor.setPosition(2);
        edit.setTextCursor(cursor);
        replaceText(edit, u"one 2 three"_s);
        QCOMPARE(edit.textCursor().position(), 2);
    }

    void tellsNobodyWhereNothingChanges()
    {
        QPlainTextEdit edit;
        replaceText(edit, u"same"_s);
        QSignalSpy changed(&edit, &QPlainTextEdit::textChanged);

        replaceText(edit, u"same"_s);
        QCOMPARE(changed.size(), 0);
        replaceText(edit, u"other"_s);
        QCOMPARE(changed.size(), 1);
    }

    void readsEveryLineEnd()
    {
        QPlainTextEdit edit;
        edit.insertPlainText(u"a\u2028b\nc\u00a0d"_s);

        QCOMPARE(exactText(edit), u"a\nb\nc\u00a0d"_s);
    }
};

QTEST_MAIN(TestTextReplacement)
#include "tst_textreplacement.moc"
