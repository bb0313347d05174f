// SPDX-License-Identifier: MIT
#include "app/cloudapi/jsontext.h"

#include "tests/support/sampletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestJsonText : public QObject
{
    Q_OBJECT

private slots:
    void ordersMembersAsDocumented()
    {
        const QJsonObject object{{"zebra"_L1, 1},
                                 {"interactive"_L1,
                                  QJsonObject{{"footer"_L1, 1},
                                              {"action"_L1, 2},
                                              {"body"_L1, 3},
                                              {"header"_L1, 4},
                                              {"type"_L1, 5}}},
                                 {"type"_L1, 2},
                                 {"aardvark"_L1, 3},
                                 {"to"_L1, 4},
                                 {"messaging_product"_L1, 5}};
        const QByteArray expected = R"({
  "messaging_product": 5,
  "to": 4,
  "type": 2,
  "interactive": {
    "type": 5,
    "header": 4,
    "body": 3,
    "action": 2,
    "footer": 1
  },
  "aardvark": 3,
  "zebra": 1
})";

        QCOMPARE(jsonText(object), expected);
    }

    void writesLists()
    {
        const QJsonObject object{{"a"_L1, QJsonArray{1, QJsonArray{}, QJsonObject{}}}};

        QCOMPARE(jsonText(object), QByteArray("{\n  \"a\": [\n    1,\n    [],\n    {}\n  ]\n}"));
        QCOMPARE(jsonText({}), "{}"_ba);
    }

    void isReadBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &[name, pattern] : sampletext::scripts())
            QTest::newRow(name) << sampletext::textOf(1000, pattern);
        QTest::newRow("quotes and backslashes") << u"\"a\" \\ \\\\n '"_s;
        QTest::newRow("line breaks") << u"a\r\nb\tc\b\f"_s;
        QTest::newRow("every control character") << [] {
            QString all;
            for (char16_t c = 0; c < 0xA0; ++c)
                all += QChar(c);
            return all;
        }();
        QTest::newRow("line separators") << u"a\u2028b\u2029c"_s;
        QTest::newRow("looks like JSON") << u"{\"a\":[1,2],\n\"b\":null}"_s;
    }

    void isReadBackAsItWas()
    {
        QFETCH(QString, text);
        const QJsonObject object{{"body"_L1, text},
                                 {text, QJsonArray{text, 1.5, true, QJsonValue::Null}},
                                 {"n"_L1, qint64{9007199254740993}}};

        QJsonParseError error{};
        const QJsonDocument read = QJsonDocument::fromJson(jsonText(object), &error);

        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(read.object(), object);
        QCOMPARE(read.object()["n"_L1].toInteger(), 9007199254740993);
    }
};

QTEST_APPLESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
