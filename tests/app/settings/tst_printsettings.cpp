// SPDX-License-Identifier: MIT
#include "app/settings/printsettings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

Calibration calibrationOf(const QByteArray &json)
{
    return toPrintSettings(object("{\"calibrations\":{\"Laser\":" + json + "}}"))
        .calibrations.value(u"Laser"_s);
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPrintSettings : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = printSettingsPath(m_folder->filePath(u"new"_s));
    }

    void recentStocksAreFewAndEachOnce()
    {
        const PrintSettings settings = toPrintSettings(
            object(R"({"recent_stocks": ["a", 1, "b", "a", "c", "d", "e", "f"]})"));

        QCOMPARE(settings.recentStocks, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
        QCOMPARE(toPrintSettings(toJson(settings)).recentStocks, settings.recentStocks);
        QVERIFY(!toJson(PrintSettings()).contains("recent_stocks"_L1));
    }

    void remembersWhatIsChanged()
    {
        const QString printer = u"Büro – 打印机 🖨"_s;
        QCOMPARE(changePrintSettings(m_path,
                                     [](PrintSettings &settings) {
                                         settings.usedLabels[u"avery-l7160"_s] = {0, 1, 20};
                                     }),
                 std::nullopt);
        QCOMPARE(changePrintSettings(m_path,
                                     [&printer](PrintSettings &settings) {
                                         settings.calibrations[printer]
                                             = {.offset = {-1.5, 0.3}, .scale = {0.998, 1.002}};
                                     }),
                 std::nullopt);

        const auto settings = openPrintSettings(m_path);

        QVERIFY(settings);
        QCOMPARE(settings->usedLabels.size(), 1);
        QCOMPARE(settings->usedLabels.value(u"avery-l7160"_s), QList({0, 1, 20}));
        QCOMPARE(settings->calibrations.size(), 1);
        QCOMPARE(settings->calibrations.value(printer).offset, QPointF(-1.5, 0.3));
        QCOMPARE(settings->calibrations.value(printer).scale, QPointF(0.998, 1.002));
    }

    void isEmptyWhereNothingIs()
    {
        QCOMPARE(*openPrintSettings(m_path), PrintSettings());

        write(m_path, "");
        QCOMPARE(*openPrintSettings(m_path), PrintSettings());
    }

    void readsLabelsInOrderAndOnce_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QList<int>>("labels");

        QTest::newRow("mixed") << "[5,1,5,0]"_ba << QList({0, 1, 5});
        QTest::newRow("below and above") << "[-1,0,9999,10000]"_ba << QList({0, 9'999});
        QTest::newRow("other values") << "[\"1\",null,2.5,true,[3],7]"_ba << QList({7});
        QTest::newRow("no list") << "{\"1\":1}"_ba << QList<int>();
        QTest::newRow("none") << "[]"_ba << QList<int>();
    }

    void readsLabelsInOrderAndOnce()
    {
        QFETCH(QByteArray, json);
        QFETCH(QList<int>, labels);

        const PrintSettings settings
            = toPrintSettings(object("{\"used_labels\":{\"s\":" + json + "}}"));

        QCOMPARE(settings.usedLabels.value(u"s"_s), labels);
        QCOMPARE(settings.usedLabels.isEmpty(), labels.isEmpty());
    }

    void readsCalibrationsWithinTheirBounds_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QPointF>("offset");
        QTest::addColumn<QPointF>("scale");
        const auto row
            = [](const char *name, const QByteArray &json, QPointF offset, QPointF scale) {
                  QTest::newRow(name) << json << offset << scale;
              };

        row("at the bounds", R"({"offset_mm":[20,-20],"scale":[0.9,1.1]})", {20, -20}, {0.9, 1.1});
        row("beyond", R"({"offset_mm":[20.1,-1e300],"scale":[0.8,9]})", {20, -20}, {0.9, 1.1});
        row("scale nought", R"({"offset_mm":[1,1],"scale":[0,0]})", {1, 1}, {0.9, 0.9});
        row("offset alone", R"({"offset_mm":[1,2]})", {1, 2}, {1, 1});
        row("half of it", R"({"offset_mm":[1],"scale":[1.01]})", {1, 0}, {1.01, 1});
        row("words", R"({"offset_mm":["1","2"],"scale":"big"})", {0, 0}, {1, 1});
        row("no object", "[1,2]", {0, 0}, {1, 1});
    }

    void readsCalibrationsWithinTheirBounds()
    {
        QFETCH(QByteArray, json);
        QFETCH(QPointF, offset);
        QFETCH(QPointF, scale);

        const Calibration calibration = calibrationOf(json);

        QCOMPARE(calibration.offset, offset);
        QCOMPARE(calibration.scale, scale);
    }

    void leavesOutWhatSaysNothing()
    {
        PrintSettings settings;
        settings.usedLabels[u"a"_s] = {};
        settings.calibrations[u"Laser"_s] = {};

        QCOMPARE(toJson(settings), QJsonObject());
    }

    void keepsWhatOthersWrote()
    {
        write(m_path, R"({"later_version":{"a":[1,2]},"used_labels":{"a":[1]}})");

        changePrintSettings(m_path, [](PrintSettings &settings) { settings.usedLabels.clear(); });

        const QJsonObject json = object(contents(m_path));
        QCOMPARE(json["later_version"_L1].toObject()["a"_L1].toArray().size(), 2);
        QVERIFY(!json.contains("used_labels"_L1));
    }

    void setsABrokenFileAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("cut off") << R"({"used_labels":{"a":[1)"_ba;
        QTest::newRow("no object") << "[1]"_ba;
        QTest::newRow("no JSON") << "used=1"_ba;
    }

    void setsABrokenFileAside()
    {
        QFETCH(QByteArray, bytes);
        write(m_path, bytes);
        write(m_path + u".broken"_s, "older");

        QVERIFY(!openPrintSettings(m_path));
        QCOMPARE(contents(m_path), bytes); // reading leaves it

        QCOMPARE(changePrintSettings(
                     m_path, [](PrintSettings &settings) { settings.usedLabels[u"a"_s] = {3}; }),
                 std::nullopt);

        QCOMPARE(openPrintSettings(m_path)->usedLabels.value(u"a"_s), QList({3}));
        QCOMPARE(contents(m_path + u".broken"_s), bytes);
    }

    void saysWhatKeepsItFromWriting()
    {
        QDir().mkpath(m_path);

        QCOMPARE(changePrintSettings(m_path, [](PrintSettings &) {})->reason,
                 FileError::Reason::Folder);
    }

    void leavesAFileAloneThatIsTooLarge()
    {
        write(m_path, QByteArray(longestSettings + 1, ' '));

        QCOMPARE(changePrintSettings(m_path, [](PrintSettings &) {})->reason,
                 FileError::Reason::TooLarge);
        QCOMPARE(QFileInfo(m_path).size(), longestSettings + 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_APPLESS_MAIN(TestPrintSettings)
#include "tst_printsettings.moc"
