// SPDX-License-Identifier: MIT
#include "app/cloudapi/errorcode.h"

#include "ui/text/apicodesentences.h"
#include "ui/text/apicodetext.h"

#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <array>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

/// Puts every text of our context in brackets, as a loaded translation would replace it.
class BracketTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        const bool ours = QLatin1StringView(context) == "ApiCodeText"_L1;
        return ours ? u'[' + QString::fromUtf8(text) + u']' : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestApiCodeText : public QObject
{
    Q_OBJECT

private slots:
    void hasOneRowForEveryListedCode()
    {
        QList<int> listed;
        for (const ErrorCode &entry : errorCodes())
            listed << entry.code;

        QList<int> codes;
        for (const auto part :
             {accountSentences(), messageSentences(), templateSentences(), callSentences()}) {
            for (const ApiCodeSentences &row : part)
                codes << row.code;
        }
        std::ranges::sort(codes);

        QCOMPARE(codes, listed);
    }

    void speaksInSentences_data()
    {
        QTest::addColumn<QString>("text");

        const auto add = [](const QByteArray &name, const ApiCodeText &text) {
            QTest::newRow((name + ", happened").constData()) << text.happened;
            QTest::newRow((name + ", todo").constData()) << text.todo;
        };
        for (const ErrorCode &entry : errorCodes())
            add(QByteArray::number(entry.code), apiCodeText(entry.code, {}));
        add("in the range", apiCodeText(250, {}));
        add("unknown", apiCodeText(2147483647, {}));
    }

    void speaksInSentences()
    {
        QFETCH(QString, text);

        QCOMPARE_GE(text.size(), 12);
        QCOMPARE_LE(text.size(), 200);
        QVERIFY2(text.front().isUpper(), qPrintable(text));
        QVERIFY2(text.endsWith(u'.') && !text.endsWith(u".."_s), qPrintable(text));
        QCOMPARE(text, text.simplified());
    }

    void keepsToItsWords_data() { speaksInSentences_data(); }

    void keepsToItsWords()
    {
        QFETCH(QString, text);

        for (const auto word : {"please"_L1, "'"_L1, "WABA"_L1, "API key"_L1, "end user"_L1})
            QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(text));
    }

    void saysWhatTheCodeMeans_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("happened");
        QTest::addColumn<QString>("todo");

        QTest::newRow("token") << 190 << u"access token"_s << u"new access token"_s;
        QTest::newRow("window") << 131047 << u"24 hours"_s << u"template"_s;
        QTest::newRow("old app") << 131026 << u"too old"_s << u"2.24.1"_s;
        QTest::newRow("country") << 131009 << u"call button"_s << u"voice_call"_s;
        QTest::newRow("opted out") << 131050 << u"opted out"_s << u"off your list"_s;
        QTest::newRow("no such template") << 132001 << u"language"_s << u"approved"_s;
        QTest::newRow("calls off") << 138000 << u"not turned on"_s << u"Turn on calls"_s;
        QTest::newRow("variable at the end") << 2388299 << u"begins or ends"_s << u"words"_s;
    }

    void saysWhatTheCodeMeans()
    {
        QFETCH(int, code);
        QFETCH(QString, happened);
        QFETCH(QString, todo);

        const ApiCodeText text = apiCodeText(code, {});

        QVERIFY2(text.happened.contains(happened), qPrintable(text.happened));
        QVERIFY2(text.todo.contains(todo), qPrintable(text.todo));
    }

    void givesTheRangeOneText()
    {
        const ApiCodeText inside = apiCodeText(201, {});

        QVERIFY(inside.happened.contains(u"permission"_s));
        QCOMPARE(apiCodeText(299, {}), inside);
        QVERIFY(apiCodeText(199, {}) != inside);
        QVERIFY(apiCodeText(200, {}) != inside);
        QVERIFY(apiCodeText(300, {}) != inside);
    }

    void admitsWhatItDoesNotKnow()
    {
        const ApiCodeText unknown = apiCodeText(300, {});

        QVERIFY(unknown.happened.contains(u"300"_s));
        QVERIFY(unknown.happened.contains(u"does not know"_s));
        QCOMPARE(apiCodeText(-7, {}).todo, unknown.todo);
        QVERIFY(apiCodeText(2593109, {}).happened.contains(u"2593109"_s));
    }

    void letsTheSubcodeDecideWhereTheCodeSaysLittle()
    {
        const ApiCodeText tooLong = apiCodeText(2388040, {});

        QCOMPARE(apiCodeText(100, 2388040), tooLong);
        QCOMPARE(apiCodeText(200002, 2388040), tooLong);
        QCOMPARE(apiCodeText(100, 33), apiCodeText(33, {}));
        QCOMPARE(apiCodeText(100, 2388041), apiCodeText(100, {}));
        QCOMPARE(apiCodeText(190, 2388040), apiCodeText(190, {}));
        QVERIFY(apiCodeText(100, {}) != tooLong);
    }

    void isTranslated()
    {
        BracketTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));

        const std::array texts{apiCodeText(138000, {}), apiCodeText(250, {}), apiCodeText(300, {})};

        QCoreApplication::removeTranslator(&translator);
        for (const ApiCodeText &text : texts) {
            QVERIFY(text.happened.startsWith(u'[') && text.happened.endsWith(u']'));
            QVERIFY(text.todo.startsWith(u'[') && text.todo.endsWith(u']'));
        }
    }
};

QTEST_GUILESS_MAIN(TestApiCodeText)
#include "tst_apicodetext.moc"
