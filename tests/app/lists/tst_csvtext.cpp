// SPDX-License-Identifier: MIT
#include "app/lists/csvtext.h"

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
        QTest::newRow("Latin-1 on the first line") << "Caf\xe9\nb"_ba << Declared(CsvEncoding::Utf8)
                                                   << Reason::OtherEncoding << qsizetype{1};
        QTest::newRow("on the last, after every line end")
            << "a\nb\r\nc\rd\xe9"_ba << Declared(CsvEncoding::Utf8) << Reason::OtherEncoding
            << qsizetype{4};
        QTest::newRow("cut short") << "a\n\xe2\x82"_ba << Declared(CsvEncoding::Utf8)
                                   << Reason::OtherEncoding << qsizetype{2};
        QTest::newRow("no Shift-JIS") << "a\nb\xfd\xff"_ba << Declared(CsvEncoding::ShiftJis)
                                      << Reason::OtherEncoding << qsizetype{2};
        QTest::newRow("a surrogate")
            << "\xed\xa0\x80"_ba << Declared() << Reason::OtherEncoding << qsizetype{1};
        QTest::newRow("zero byte") << "a\nb\0c"_ba << Declared() << Reason::HasNul << qsizetype{2};
        QTest::newRow("zero in much ASCII") << "number,label\n+16505550123,Main Street\0,"_ba
                                            << Declared() << Reason::HasNul << qsizetype{2};
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

    void findsUtf16WithoutAMark_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("English") << u"number,label\n+16505550123,Main Street\n"_s;
        QTest::newRow("Japanese") << u"番号,店舗\n+81312345678,東京駅前店\n"_s;
        QTest::newRow("with a zero in the letter") << u"一,一一一\n+8613,一丁\r\n"_s;
        QTest::newRow("emoji") << u"number\tlabel\n1\t🏪🏪\n"_s;
        QTest::newRow("Arabic") << u"رقم;متجر\n+966;الرياض\n"_s;
    }

    void findsUtf16WithoutAMark()
    {
        QFETCH(QString, text);

        for (const auto order : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            const auto read = csvText(utf16(text, order, false), std::nullopt);
            QVERIFY(read.has_value());
            QCOMPARE(QString::fromUtf8(read->utf8), text);
            QCOMPARE(read->encoding, CsvEncoding::Utf16);
        }
    }

    void readsWhatIsChosen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");

        QTest::newRow("Polish") << u"Windows-1250"_s << "\xa3\xf3\x64\x9f"_ba << u"Łódź"_s;
        QTest::newRow("Polish, ISO") << u"ISO-8859-2"_s << "\xa3\xf3\x64\xbc"_ba << u"Łódź"_s;
        QTest::newRow("Russian") << u"cp1251"_s << "\xcc\xee\xf1\xea\xe2\xe0"_ba << u"Москва"_s;
        QTest::newRow("Russian, KOI8") << u"KOI8-R"_s << "\xed\xcf"_ba << u"Мо"_s;
        QTest::newRow("Greek") << u"windows-1253"_s << "\xc1\xe8"_ba << u"Αθ"_s;
        QTest::newRow("Turkish") << u"Windows-1254"_s << "\xddstanbul"_ba << u"İstanbul"_s;
        QTest::newRow("Hebrew") << u"windows-1255"_s << "\xfa\xec"_ba << u"תל"_s;
        QTest::newRow("Arabic") << u"windows-1256"_s << "\xcc\xcf\xc9"_ba << u"جدة"_s;
        QTest::newRow("Baltic") << u"windows-1257"_s << "\xd0iauliai"_ba << u"Šiauliai"_s;
        QTest::newRow("Vietnamese") << u"windows-1258"_s << "H\xe0 N\xf4i"_ba << u"Hà Nôi"_s;
        QTest::newRow("Thai") << u"TIS-620"_s << "\xa1\xc3"_ba << u"กร"_s;
        QTest::newRow("Euro") << u"ISO-8859-15"_s << "\xa4"_ba << u"€"_s;
        QTest::newRow("Japanese") << u"Shift_JIS"_s << "\x93\x8c\x8b\x9e"_ba << u"東京"_s;
        QTest::newRow("Japanese of Windows") << u"cp932"_s << "\x87\x40\xfb\xfc"_ba << u"①髙"_s;
        QTest::newRow("Japanese, EUC") << u"EUC-JP"_s << "\xc5\xec\xb5\xfe"_ba << u"東京"_s;
        QTest::newRow("Chinese") << u"GBK"_s << "\xb1\xb1\xbe\xa9"_ba << u"北京"_s;
        QTest::newRow("Chinese, four bytes") << u"gb18030"_s << "\x95\x32\x82\x36"_ba << u"𠀀"_s;
        QTest::newRow("Chinese, traditional") << u"Big5"_s << "\xa5\x78\xa5\x5f"_ba << u"台北"_s;
        QTest::newRow("Korean") << u"euc-kr"_s << "\xbc\xad\xbf\xef"_ba << u"서울"_s;
        QTest::newRow("Macintosh") << u"macroman"_s << "Caf\x8e"_ba << u"Café"_s;
        QTest::newRow("DOS") << u"cp850"_s << "M\x81nchen"_ba << u"München"_s;
    }

    void readsWhatIsChosen()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);

        const auto encoding = csvEncodingOf(name);
        QVERIFY(encoding.has_value());
        const auto read = csvText(bytes, encoding);

        QVERIFY(read.has_value());
        QCOMPARE(QString::fromUtf8(read->utf8), text);
        QVERIFY(!read->isGuessed);
    }

    void everyEncodingHasAConverter()
    {
        for (const CsvEncoding encoding : csvEncodings()) {
            QCOMPARE(csvEncodingOf(encodingName(encoding)), std::optional(encoding));
            QVERIFY2(csvText("number,label\n"_ba.repeated(5'000), encoding).has_value()
                         || encoding == CsvEncoding::Utf16,
                     qPrintable(encodingName(encoding)));
        }
    }

    void saysWhatItMayBeWhereItIsNotSure_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<CsvEncoding>("encoding");
        QTest::addColumn<QString>("read");

        QTest::newRow("Shift-JIS") << "\x93\x8c\x8b\x9e"_ba << CsvEncoding::ShiftJis << u"東京"_s;
        QTest::newRow("GBK") << "\xb1\xb1\xbe\xa9"_ba << CsvEncoding::Gb18030 << u"北京"_s;
        QTest::newRow("Windows-1250") << "\xa3\xf3\x64\x9f \xaf"
                                         "abka \x9cwi\xb9teczna"_ba
                                      << CsvEncoding::Windows1250 << u"Łódź Żabka świąteczna"_s;
    }

    void saysWhatItMayBeWhereItIsNotSure()
    {
        QFETCH(QByteArray, line);
        QFETCH(CsvEncoding, encoding);
        QFETCH(QString, read);

        const auto text = csvText("number,label\n+16505550123," + line + '\n', std::nullopt);

        QVERIFY(!text.has_value());
        QCOMPARE(text.error().reason, Reason::OtherEncoding);
        QCOMPARE(text.error().line, 2);
        const EncodingReading wanted{encoding, u"+16505550123,"_s + read};
        QVERIFY(text.error().readings.contains(wanted));
    }

    void theRightReadingIsAmongThoseOffered_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<CsvEncoding>("encoding");
        const auto row = [](const char *name, CsvEncoding encoding, const char *list) {
            QTest::newRow(name) << QByteArray(list) << encoding;
        };

        row("Thai", CsvEncoding::Windows874,
            "\312\322\242\322,\342\267\303\310\321\276\267\354\n"
            "\241\303\330\247\340\267\276,+66 2 123 4567\n"
            "\340\252\325\302\247\343\313\301\350,+66 53 123 456\n");
        row("Thai, a word", CsvEncoding::Windows874,
            "\312\322\242\322,Phone\n"
            "\312\302\322\301,+66 2 123 4567\n");
        row("Lithuanian", CsvEncoding::Windows1257,
            "Parduotuv\353,Telefonas\n"
            "\320iauliai,+370 41 123456\n"
            "K\353daini\370 turgus,+370 347 12345\n");
        row("Latvian", CsvEncoding::Windows1257,
            "Veikals,T\342lrunis\n"
            "R\356ga,+371 67 123456\n"
            "J\373rmala,+371 67 712345\n");
        row("Estonian", CsvEncoding::Windows1257,
            "Pood,Telefon\n"
            "P\344rnu,+372 443 1234\n"
            "\325ism\344e,+372 655 1234\n");
        row("Polish", CsvEncoding::Windows1250,
            "Sklep,Telefon\n"
            "\243\363d\237,+48 42 123 45 67\n");
        row("Czech", CsvEncoding::Windows1250,
            "Prodejna,Telefon\n"
            "Plze\362,+420 377 123 456\n"
            "\310esk\351 Bud\354jovice,+420 377 123 456\n");
        row("Russian", CsvEncoding::Windows1251,
            "\314\340\343\340\347\350\355,\322\345\353\345\364\356\355\n"
            "\314\356\361\352\342\340,+7 495 123-45-67\n");
        row("Greek", CsvEncoding::Windows1253,
            "\312\341\364\334\363\364\347\354\341,\324\347\353\335\366\371\355\357\n"
            "\301\350\336\355\341,+30 21 0123 4567\n");
        row("Turkish", CsvEncoding::Windows1254,
            "Ma\360aza,Telefon\n"
            "\336i\376li,+90 212 123 45 67\n");
        row("Hebrew", CsvEncoding::Windows1255,
            "\347\360\345\372,\350\354\364\345\357\n"
            "\372\354 \340\341\351\341,+972 3 123 4567\n");
        row("Arabic", CsvEncoding::Windows1256,
            "\343\312\314\321,\345\307\312\335\n"
            "\317\310\355,+971 4 123 4567\n");
        row("Vietnamese", CsvEncoding::Windows1258,
            "C\375\322a h\340ng,\320i\352\362n thoa\362i\n"
            "H\340 N\364\362i,+84 24 1234 5678\n");
        row("French", CsvEncoding::Windows1252,
            "Magasin,T\351l\351phone\n"
            "Orl\351ans,+33 2 38 12 34 56\n");
        row("German of DOS", CsvEncoding::Ibm850,
            "Filiale;Telefon\n"
            "K\224ln;+49 221 123456\n"
            "M\201nchen;+49 89 123456\n");
        row("German of a Macintosh", CsvEncoding::MacRoman,
            "Filiale;Telefon\n"
            "K\232ln;+49 221 123456\n"
            "M\237nchen;+49 89 123456\n");
        row("Russian of Unix", CsvEncoding::Koi8R,
            "\355\301\307\301\332\311\316,\364\305\314\305\306\317\316\n"
            "\355\317\323\313\327\301,+7 495 123-45-67\n");
        row("Russian of DOS", CsvEncoding::Ibm866,
            "\214\240\243\240\247\250\255,\222\245\253\245\344\256\255\n"
            "\214\256\341\252\242\240,+7 495 123-45-67\n");
        row("Polish of Unix", CsvEncoding::Iso8859Part2,
            "Sklep,Telefon\n"
            "\243\363d\274,+48 42 123 45 67\n"
            "\246wi\352ta,+48 42 123 45 67\n");
        row("Japanese", CsvEncoding::ShiftJis,
            "\223X,\223d\230b\224\324\215\206\n"
            "\223\214\213\236,+81 3 1234 5678\n");
        row("Japanese of Unix", CsvEncoding::EucJp,
            "\305\271,\305\305\317\303\310\326\271\346\n"
            "\305\354\265\376,+81 3 1234 5678\n");
        row("Chinese", CsvEncoding::Gb18030,
            "\311\314\265\352,\265\347\273\260\n"
            "\261\261\276\251,+86 10 1234 5678\n");
        row("Korean", CsvEncoding::EucKr,
            "\270\305\300\345,\300\374\310\255\n"
            "\274\255\277\357,+82 2 1234 5678\n");
    }

    void theRightReadingIsAmongThoseOffered()
    {
        QFETCH(QByteArray, list);
        QFETCH(CsvEncoding, encoding);
        const QByteArray right = csvText(list, encoding)->utf8;

        const auto text = csvText(list, std::nullopt);

        if (text) {
            QCOMPARE(text->utf8, right);
            return;
        }
        const auto &readings = text.error().readings;
        const auto isRight = [&](const EncodingReading &each) {
            return csvText(list, each.encoding)->utf8 == right;
        };
        QVERIFY(std::ranges::any_of(readings, isRight));
    }

    void aHugeCellIsSampled()
    {
        for (const QByteArray &character : {"\xe9"_ba, "\x93\x8c"_ba})
            QVERIFY(!csvText("Store\nx" + character.repeated(2'500'000) + "\n", std::nullopt)
                         .error()
                         .readings.isEmpty());
    }

    void takesWhatIsSure()
    {
        const auto text = csvText("number,label\n+16505550123,M\xfcnchen\n"_ba, std::nullopt);

        QVERIFY(text.has_value());
        QCOMPARE(text->encoding, CsvEncoding::Windows1252);
        QVERIFY(text->isGuessed);
        QCOMPARE(tellingLine(*text), u"+16505550123,München"_s);
        QCOMPARE(firstLines(*text), (QStringList{u"number,label"_s, u"+16505550123,München"_s}));
    }

    void knowsEncodingsByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::optional<CsvEncoding>>("encoding");

        using enum CsvEncoding;
        const auto row = [](const char *name, std::optional<CsvEncoding> encoding) {
            QTest::newRow(name) << QString::fromLatin1(name) << encoding;
        };
        row("UTF-8", Utf8);
        row("utf8", Utf8);
        row("utf_16", Utf16);
        row("UTF-16BE", Utf16);
        row("iso-8859-1", Windows1252);
        row("Latin1", Windows1252);
        row("Windows 1252", Windows1252);
        row("ISO-8859-9", Windows1254);
        row("latin2", Iso8859Part2);
        row("cp1250", Windows1250);
        row("SHIFT_JIS", ShiftJis);
        row("sjis", ShiftJis);
        row("gb2312", Gb18030);
        row("GBK", Gb18030);
        row("cp949", EucKr);
        row("big5", Big5);
        row("", std::nullopt);
        row("klingon", std::nullopt);
        row("../../etc/passwd", std::nullopt);
        row("windows-1252,swaplfnl", std::nullopt);
        row("UTF-7", std::nullopt);
        row("ebcdic-cp-us", std::nullopt);
    }

    void knowsEncodingsByName()
    {
        QFETCH(QString, name);
        QFETCH(std::optional<CsvEncoding>, encoding);

        QCOMPARE(csvEncodingOf(name), encoding);
        QCOMPARE(csvEncodingOf(name.toUpper()), encoding);
    }
};

QTEST_APPLESS_MAIN(TestCsvText)
#include "tst_csvtext.moc"
