// SPDX-License-Identifier: MIT
// The figures the README states. Run it from a release build:
//     build/release/bin/bellpush_bench
// Called with --program, --memory or --header it is one of the processes it measures; bare_window
// is another.
#include "ui/desktop/program.h"
#include "ui/widgets/textreplacement.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QImageWriter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bellpush;

namespace {

/// 1,024 characters of prose in two scripts with an emoji in each sentence.
QString twoScriptProse()
{
    const QString sentences = u"Your order is ready and waits for you at the counter 💐. "
                              "طلبك جاهز وينتظرك عند الصندوق 📦. "
                              "Call us if another day suits you better ☎️. "
                              "اتصل بنا إذا كان يوم آخر يناسبك 🙂. "_s;
    QString text;
    while (characterCount(text) < BodyText::longest)
        text += sentences;
    while (characterCount(text) >= BodyText::longest) // leaves room for the key that is pressed
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

/// The same length of nothing but joined emoji and Arabic.
QString joinedEmojiAndArabic()
{
    const QString piece
        = u"👩‍👩‍👧‍👦 مرحبا بكم 🏳️‍🌈 في متجرنا 👍🏽 الصغير 👨🏿‍🚀 "_s;
    QString text;
    while (characterCount(text + piece) < BodyText::longest)
        text += piece;
    return text;
}

/// What the phone shows above the words: a picture as large as a header may well be.
QString pictureFile(const QTemporaryDir &folder)
{
    QImage picture(1600, 900, QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixel(x, y, qRgb(x % 256, y % 256, (x * y) % 256));
    }
    const QString path = folder.filePath(u"header.png"_s);
    picture.save(path);
    return path;
}

enum class Text { Prose, ProseUnderAPicture, EmojiAndArabic };

qreal percentile(QList<qreal> values, qreal part)
{
    std::sort(values.begin(), values.end());
    return values.at(static_cast<qsizetype>(part * static_cast<qreal>(values.size() - 1)));
}

/// Says so, and ends the program, once its first window has been painted.
class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<QWidget *>(watched)->isWindow())
            QTimer::singleShot(0, this, [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        return false;
    }
};

int startProgram()
{
    setUpApplication();
    Program program(ThemeChoice::Light);
    FirstPaint filter;
    program.window().installEventFilter(&filter);
    program.start({});
    return QApplication::exec();
}

/// Prints what /proc says of this process, with the sample open and painted.
int printMemory()
{
    setUpApplication();
    Program program(ThemeChoice::Light);
    program.start(u":/starters/florist.bellpush"_s);
    QTest::qWait(1500);
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    std::fputs(file.readAll().constData(), stdout);
    return 0;
}

MessageDraft draftWithHeader(const QString &link)
{
    MessageDraft draft;
    draft.kind = MessageKind::LinkButton;
    draft.headerKind = HeaderKind::Image;
    draft.headerLink = link;
    draft.displayText = u"See dates"_s;
    draft.url = u"https://example.com"_s;
    return draft;
}

/// Shows the header picture at `path` for 3 seconds, and prints for how many nanoseconds the event
/// loop stood still at most, and the most memory the process had.
int showHeader(const QString &path)
{
    setUpApplication();
    Program program(ThemeChoice::Light);
    program.start({});
    QTest::qWait(500); // the start is not what is measured
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&since, &longest] {
        longest = std::max(longest, since.nsecsElapsed());
        since.restart();
    });
    program.session().setDraft(draftWithHeader(path));
    QTest::qWait(100); // the fields that come are not, either
    since.start();
    beat.start(1);
    QTest::qWait(3000);
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray text = status.readAll();
    const QByteArray peak = text.mid(text.indexOf("VmHWM:")).simplified().split(' ').value(1);
    std::printf("%lld %s\n", static_cast<long long>(longest), peak.constData());
    return 0;
}

/// Pictures that take much to unpack, and one that is none.
QString hostilePicture(const QString &name, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(name);
    QImage picture(4000, 3125, QImage::Format_ARGB32); // as many pixels as are let through
    picture.fill(Qt::red);
    QImageWriter writer(path, name.endsWith(u"png"_s) ? "png" : "jpg");
    writer.setProgressiveScanWrite(true);
    writer.write(picture);
    QFile file(path);
    if (name.startsWith(u"cut"_s) && file.open(QIODevice::ReadWrite))
        file.resize(file.size() / 2);
    return path;
}

/// Nanoseconds until `program`, called with `mode`, has painted its first window.
qreal startTime(const QString &program, const QString &mode)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, {mode});
    process.waitForReadyRead(-1);
    const auto time = static_cast<qreal>(timer.nsecsElapsed());
    process.waitForFinished(-1);
    return time;
}

} // namespace

class Bench : public QObject
{
    Q_OBJECT

private slots:
    void keyPressToEverythingPainted_data()
    {
        QTest::addColumn<Text>("text");
        QTest::addColumn<qreal>("part");

        const std::pair<const char *, Text> texts[]{
            {"prose in two scripts", Text::Prose},
            {"the same under a picture", Text::ProseUnderAPicture},
            {"joined emoji and Arabic", Text::EmojiAndArabic}};
        for (const auto &[name, text] : texts) {
            QTest::addRow("%s, median", name) << text << 0.5;
            QTest::addRow("%s, p99", name) << text << 0.99;
        }
    }

    void keyPressToEverythingPainted()
    {
        QFETCH(Text, text);
        QFETCH(qreal, part);
        QList<qreal> &times = m_keyPresses[text];
        if (times.isEmpty())
            times = keyPressTimes(text);
        QTest::setBenchmarkResult(percentile(times, part), QTest::WalltimeNanoseconds);
    }

    void choiceToPhonePainted_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<qreal>("part");

        for (const QString &choice : {u"Device"_s, u"Phone theme"_s, u"Phone text size"_s}) {
            QTest::addRow("%s, median", qPrintable(choice)) << choice << 0.5;
            QTest::addRow("%s, p99", qPrintable(choice)) << choice << 0.99;
        }
    }

    void choiceToPhonePainted()
    {
        QFETCH(QString, choice);
        QFETCH(qreal, part);
        QList<qreal> &times = m_choices[choice];
        if (times.isEmpty())
            times = choiceTimes(choice);
        QTest::setBenchmarkResult(percentile(times, part), QTest::WalltimeNanoseconds);
    }

    void startToFirstWindow_data()
    {
        QTest::addColumn<int>("which");

        QTest::newRow("empty QMainWindow") << 0;
        QTest::newRow("QMainWindow with one word") << 1;
        QTest::newRow("bellpush") << 2;
    }

    void startToFirstWindow()
    {
        QFETCH(int, which);
        if (m_starts[0].isEmpty())
            measureStarts();
        QTest::setBenchmarkResult(percentile(m_starts[which], 0.5), QTest::WalltimeNanoseconds);
    }

    void memoryWithTheSampleOpen_data()
    {
        QTest::addColumn<QByteArray>("line");

        QTest::newRow("resident (Rss)") << "Rss:"_ba;
        QTest::newRow("proportional (Pss)") << "Pss:"_ba;
    }

    void memoryWithTheSampleOpen()
    {
        QFETCH(QByteArray, line);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--memory"_s});
        QVERIFY(process.waitForFinished(20'000));
        for (const QByteArray &each : process.readAll().split('\n')) {
            if (each.startsWith(line))
                QTest::setBenchmarkResult(each.simplified().split(' ').at(1).toDouble() * 1024,
                                          QTest::BytesAllocated);
        }
    }

    void hostileHeader_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("figure");

        for (const char *file : {"passes.jpg", "large.png", "cut.png"}) {
            QTest::addRow("%s, longest block", file) << QString::fromLatin1(file) << 0;
            QTest::addRow("%s, peak memory", file) << QString::fromLatin1(file) << 1;
        }
    }

    void hostileHeader()
    {
        QFETCH(QString, file);
        QFETCH(int, figure);
        const QTemporaryDir folder;
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--header"_s, hostilePicture(file, folder)});
        QVERIFY(process.waitForFinished(30'000));
        const QList<QByteArray> figures = process.readAll().simplified().split(' ');
        QCOMPARE(figures.size(), 2);
        if (figure == 0)
            QTest::setBenchmarkResult(figures.at(0).toDouble(), QTest::WalltimeNanoseconds);
        else
            QTest::setBenchmarkResult(figures.at(1).toDouble() * 1024, QTest::BytesAllocated);
    }

private:
    static QPlainTextEdit *messageField(const MainWindow &window)
    {
        for (auto *edit : window.findChildren<QPlainTextEdit *>()) {
            if (edit->isVisible() && !edit->isReadOnly())
                return edit;
        }
        return nullptr;
    }

    /// Waits until nothing comes from the disk or the network any more.
    static void settle() { QTest::qWait(1500); }

    /// Nanoseconds from each of 400 key presses until nothing is left to paint.
    static QList<qreal> keyPressTimes(Text text)
    {
        const QTemporaryDir folder;
        Program program(ThemeChoice::Light);
        program.start({});
        MainWindow &window = program.window();
        window.resize(1280, 800);
        if (!QTest::qWaitForWindowExposed(&window))
            return {0};
        if (text == Text::ProseUnderAPicture) {
            program.session().setDraft(draftWithHeader(pictureFile(folder)));
        }
        QPlainTextEdit *message = messageField(window);
        Q_ASSERT(message != nullptr);
        window.findChildren<QLineEdit *>().constFirst()->setText(u"+16505551234"_s);
        message->setPlainText(text == Text::EmojiAndArabic ? joinedEmojiAndArabic()
                                                           : twoScriptProse());
        message->setFocus();
        settle();

        QList<qreal> times;
        for (int i = 0; i < 400; ++i) {
            if (i % 2 == 0) {
                QTextCursor cursor = message->textCursor();
                cursor.setPosition(100 + (i / 2 * 37) % 800);
                message->setTextCursor(cursor);
                QCoreApplication::processEvents();
            }
            QElapsedTimer timer;
            timer.start();
            if (i % 2 == 0)
                QTest::keyClick(message, Qt::Key_A);
            else
                QTest::keyClick(message, Qt::Key_Backspace);
            QCoreApplication::processEvents();
            times.append(static_cast<qreal>(timer.nsecsElapsed()));
        }
        return times;
    }

    /// Nanoseconds from each change of a choice above the phone until nothing is left to paint.
    static QList<qreal> choiceTimes(const QString &choice)
    {
        Program program(ThemeChoice::Light);
        program.start({});
        MainWindow &window = program.window();
        window.resize(1280, 800);
        if (!QTest::qWaitForWindowExposed(&window))
            return {0};
        messageField(window)->setPlainText(twoScriptProse());
        settle();

        QList<qreal> times;
        for (auto *box : window.findChildren<QComboBox *>()) {
            for (int i = 1; box->accessibleName() == choice && i <= 200; ++i) {
                QElapsedTimer timer;
                timer.start();
                box->setCurrentIndex(i % box->count());
                QCoreApplication::processEvents();
                times.append(static_cast<qreal>(timer.nsecsElapsed()));
            }
        }
        return times;
    }

    void measureStarts()
    {
        const QString ours = QCoreApplication::applicationFilePath();
        const QString bare = QFileInfo(ours).dir().filePath(u"bare_window"_s);
        for (int i = 0; i < 21; ++i) { // in turns, so that all meet the same machine
            m_starts[0].append(startTime(bare, u"--empty"_s));
            m_starts[1].append(startTime(bare, u"--words"_s));
            m_starts[2].append(startTime(ours, u"--program"_s));
        }
    }

    QHash<Text, QList<qreal>> m_keyPresses;
    QHash<QString, QList<qreal>> m_choices;
    QList<qreal> m_starts[3];
};

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true); // never the user's own draft and settings
    const QByteArray mode = argc > 1 ? argv[1] : "";
    QApplication app(argc, argv);
    if (mode == "--program")
        return startProgram();
    if (mode == "--memory")
        return printMemory();
    if (mode == "--header")
        return showHeader(QString::fromLocal8Bit(argv[2]));
    setUpApplication();
    Bench bench;
    return QTest::qExec(&bench, argc, argv);
}

#include "bellpush_bench.moc"
