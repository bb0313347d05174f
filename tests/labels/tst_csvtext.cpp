// SPDX-License-Identifier: MIT
#include "app/labels/csvtext.h"

#include <QStringConverter>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

using Reason = CsvError::Reason;

QByteArray utf16(const QString &text, QStringConverter::Encoding order, bool hasMark)
{
    QStringEncoder encoder(
        order, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

class TestCsvText : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<std::optional<CsvEncoding>>("declared");
        QTest::addColumn<CsvEncoding>("encoding");

        using enum CsvEncoding;
        using Declared = std::optional<CsvEncoding>;
        const QString text = u"Café“€”"_s;
        const auto le = QStringConverter::Utf16LE;
        const auto be = QStringConverter::Utf16BE;
        QTest::newRow("UTF-8") << text.toUtf8() << Declared() << Utf8;
        QTest::newRow("UTF-8, declared") << text.toUtf8() << Declared(Utf8) << Utf8;
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + text.toUtf8() << Declared() << Utf8;
        QTest::newRow("the mark wins")
            << "\xef\xbb\xbf" + text.toUtf8() << Declared(Windows1252) << Utf8;
        QTest::newRow("UTF-16 LE with mark") << utf16(text, le, true) << Declared() << Utf16;
        QTest::newRow("UTF-16 BE with mark") << utf16(text, be, true) << Declared() << Utf16;
        QTest::newRow("UTF-16 LE declared") << utf16(text, le, false) << Declared(Utf16) << Utf16;
        QTest::newRow("UTF-16 BE declared") << utf16(text, be, false) << Declared(Utf16) << Utf16;
        QTest::newRow("Windows-1252")
            << "Caf\xe9\x93\x80\x94"_ba << Declared(Windows1252) << Windows1252;
    }

    void readsEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(std::optional<CsvEncoding>, declared);
        QFETCH(CsvEncoding, encoding);

        const auto text = csvText(bytes, declared);

        QVERIFY(text.has_value());
        QCOMPARE(QString::fromUtf8(text->utf8), u"Café“€”"_s);
        QCOMPARE(text->encoding, encoding);
    }

    void readsEveryByteOfWindows1252()
    {
        QByteArray bytes;
        for (int byte = 1; byte < 256; ++byte)
            bytes.append(static_cast<char>(byte));

        const auto text = csvText(bytes, CsvEncoding::Windows1252);

        QVERIFY(text.has_value());
        const QString read = QString::fromUtf8(text->utf8);
        QCOMPARE(read.size(), 255);
        QCOMPARE(read.at(0x80 - 1), u'€');
        QCOMPARE(read.at(0x9f - 1), u'Ÿ');
        QCOMPARE(read.at(0x7f - 1), QChar(0x7f));
        QCOMPARE(read.at(0xa0 - 1), QChar(0xa0));
        QCOMPARE(read.at(0xff - 1), u'ÿ');
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<std::optional<CsvEncoding>>("declared");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<qsizetype>("line");

        using Declared = std::optional<CsvEncoding>;
        const QByteArray lone = "a\0\n\0\x00\xd8\n\0"_ba; // a high surrogate alone on line 2
        QTest::newRow("Latin-1 on the first line")
            << "Caf\xe9\nb"_ba << Declared() << Reason::OtherEncoding << qsizetype{1};
        QTest::newRow("on the last, after every line end")
            << "a\nb\r\nc\rd\xe9"_ba << Declared() << Reason::OtherEncoding << qsizetype{4};
        QTest::newRow("cut short")
            << "a\n\xe2\x82"_ba << Declared() << Reason::OtherEncoding << qsizetype{2};
        QTest::newRow("a surrogate")
            << "\xed\xa0\x80"_ba << Declared() << Reason::OtherEncoding << qsizetype{1};
        QTest::newRow("zero byte") << "a\nb\0c"_ba << Declared() << Reason::HasNul << qsizetype{2};
        QTest::newRow("UTF-16 that does not say so")
            << "a\0b\0"_ba << Declared() << Reason::HasNul << qsizetype{1};
        QTest::newRow("zero in Latin-1")
            << "a\0"_ba << Declared(CsvEncoding::Windows1252) << Reason::HasNul << qsizetype{1};
        QTest::newRow("zero in UTF-16")
            << "a\0\n\0\0\0"_ba << Declared(CsvEncoding::Utf16) << Reason::HasNul << qsizetype{2};
        QTest::newRow("half a unit")
            << "a\0b"_ba << Declared(CsvEncoding::Utf16) << Reason::OtherEncoding << qsizetype{1};
        QTest::newRow("half a pair after a whole one")
            << "\x3d\xd8\xde\xdc\n\0"_ba + lone << Declared(CsvEncoding::Utf16)
            << Reason::OtherEncoding << qsizetype{3};
        QTest::newRow("half a pair")
            << lone << Declared(CsvEncoding::Utf16) << Reason::OtherEncoding << qsizetype{2};
    }

    void refusesWhatIsNoText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(std::optional<CsvEncoding>, declared);
        QFETCH(Reason, reason);
        QFETCH(qsizetype, line);

        const auto text = csvText(bytes, declared);

        QVERIFY(!text.has_value());
        QCOMPARE(text.error().reason, reason);
        QCOMPARE(text.error().line, line);
        QCOMPARE(text.error().encoding, declared.value_or(CsvEncoding::Utf8));
    }

    void sharesUtf8()
    {
        const QByteArray bytes(1'000'000, 'x');

        const auto text = csvText(bytes, std::nullopt);

        QCOMPARE(text->utf8.constData(), bytes.constData());
    }

    void knowsEncodingsByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::optional<CsvEncoding>>("encoding");

        using enum CsvEncoding;
        QTest::newRow("UTF-8") << u"UTF-8"_s << std::optional(Utf8);
        QTest::newRow("utf8") << u"utf8"_s << std::optional(Utf8);
        QTest::newRow("utf_16") << u"utf_16"_s << std::optional(Utf16);
        QTest::newRow("ISO-8859-1") << u"iso-8859-1"_s << std::optional(Windows1252);
        QTest::newRow("Latin1") << u"Latin1"_s << std::optional(Windows1252);
        QTest::newRow("Windows 1252") << u"Windows 1252"_s << std::optional(Windows1252);
        QTest::newRow("other") << u"Shift_JIS"_s << std::optional<CsvEncoding>();
        QTest::newRow("Latin-9 has other characters")
            << u"ISO-8859-15"_s << std::optional<CsvEncoding>();
        QTest::newRow("empty") << u""_s << std::optional<CsvEncoding>();
    }

    void knowsEncodingsByName()
    {
        QFETCH(QString, name);
        QFETCH(std::optional<CsvEncoding>, encoding);

        QCOMPARE(csvEncodingOf(name), encoding);
    }
};

QTEST_APPLESS_MAIN(TestCsvText)
#include "tst_csvtext.moc"
