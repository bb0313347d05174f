// SPDX-License-Identifier: MIT
// The figures the README states. Run it from a release build:
//     build/release/bin/bellpush_bench
// Called with --empty, --words, --program or --memory it is one of the processes it measures.
#include "ui/desktop/program.h"
#include "ui/widgets/textreplacement.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
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

int runUntilPainted(QWidget &window)
{
    FirstPaint filter;
    window.installEventFilter(&filter);
    window.show();
    return QApplication::exec();
}

int startEmpty()
{
    QMainWindow window;
    window.resize(1280, 800);
    return runUntilPainted(window);
}

/// The least a program with words can do: what Qt needs to draw one line in the desktop's font.
int startWithWords()
{
    QMainWindow window;
    window.setCentralWidget(new QLabel(u"Bellpush"_s, &window));
    window.resize(1280, 800);
    return runUntilPainted(window);
}

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

/// Nanoseconds until a process like this one, called with `mode`, has painted its first window.
qreal startTime(const QString &mode)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {mode});
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
            MessageDraft draft;
            draft.kind = MessageKind::LinkButton;
            draft.headerKind = HeaderKind::Image;
            draft.headerLink = pictureFile(folder);
            draft.displayText = u"See dates"_s;
            draft.url = u"https://example.com"_s;
            program.session().setDraft(draft);
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
        for (int i = 0; i < 21; ++i) { // in turns, so that both meet the same machine
            m_starts[0].append(startTime(u"--empty"_s));
            m_starts[1].append(startTime(u"--words"_s));
            m_starts[2].append(startTime(u"--program"_s));
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
    if (mode == "--empty")
        return startEmpty();
    if (mode == "--words")
        return startWithWords();
    if (mode == "--program")
        return startProgram();
    if (mode == "--memory")
        return printMemory();
    setUpApplication();
    Bench bench;
    return QTest::qExec(&bench, argc, argv);
}

#include "bellpush_bench.moc"
