// SPDX-License-Identifier: MIT
#include "ui/text/filetext.h"

#include "tests/support/sentence.h"

#include <QSet>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

QList<FileError> fileErrors()
{
    using enum FileError::Reason;
    return {{NotFound, {}},
            {NoFolder, {}},
            {Folder, {}},
            {Special, {}},
            {NotAllowed, {}},
            {FolderNotAllowed, {}},
            {ReadOnlyDisk, {}},
            {DiskFull, {}},
            {NameTooLong, {}},
            {TooLarge, {}},
            {Failed, u"No space left on device"_s}};
}

QList<DocumentError> documentErrors()
{
    using enum DocumentError::Reason;
    return {{NotJson, 12345, u"unterminated object"_s},
            {NotBellpush, 0, {}},
            {OtherVersion, 0, u"2"_s},
            {WrongValue, 0, u"message.body"_s},
            {HalfCharacter, 0, u"message.body"_s}};
}

} // namespace

class TestFileText : public QObject
{
    Q_OBJECT

private slots:
    void explainsEveryError()
    {
        QSet<QString> texts;
        for (const FileError &error : fileErrors()) {
            QCOMPARE(sentenceFault(writeErrorText(u"/a/b.bellpush"_s, error)), QString());
            texts.insert(writeErrorText(u"/a/b.bellpush"_s, error));
            texts.insert(openErrorText(u"/a/b.bellpush"_s, error));
        }
        for (const DocumentError &error : documentErrors())
            texts.insert(openErrorText(u"/a/b.bellpush"_s, error));

        QCOMPARE(texts.size(), 27);
        for (const QString &text : texts) {
            QCOMPARE(sentenceFault(text), QString());
            QVERIFY2(text.startsWith(u"b.bellpush could not be "_s), qPrintable(text));
        }
    }

    void saysWhatTheErrorKnows()
    {
        const QString path = u"/a/b.bellpush"_s;

        QVERIFY(writeErrorText(path, fileErrors().constLast()).contains(u"No space left"_s));
        QVERIFY(openErrorText(path, documentErrors()[0]).contains(u"byte 12345"_s));
        QVERIFY(openErrorText(path, documentErrors()[0]).contains(u"unterminated object"_s));
        QVERIFY(openErrorText(path, documentErrors()[2]).contains(u"version 2 "_s));
        QVERIFY(openErrorText(path, documentErrors()[2]).contains(u"version 1."_s));
        QVERIFY(openErrorText(path, documentErrors()[3]).contains(u"message.body"_s));
    }

    void saysThatABrokenFileIsLeftAlone()
    {
        for (const DocumentError &error : documentErrors())
            QVERIFY(openErrorText(u"a"_s, error).contains(u"It was left as it is"_s));
    }

    void takesAnyNameForAName()
    {
        const QString text = openErrorText(u"/a/100%2 %1.bellpush"_s, documentErrors()[3]);

        QVERIFY2(text.startsWith(u"100%2 %1.bellpush could not be opened."_s), qPrintable(text));
        QVERIFY(text.contains(u"message.body"_s));
    }
};

QTEST_GUILESS_MAIN(TestFileText)
#include "tst_filetext.moc"
