// SPDX-License-Identifier: MIT
#include "tests/support/wireserver.h"
#include "tests/ui/window/openprogram.h"

#include "app/documents/documentfile.h"
#include "ui/phone/phonepreview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QSignalSpy>
#include <QSlider>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

MessageDraft callDraft()
{
    MessageDraft draft;
    draft.body = u"Call *us*"_s;
    draft.displayText = u"Ring"_s;
    draft.expiresAfter = u"60"_s;
    draft.payload = u"door"_s;
    return draft;
}

/// A file dialog that is on the screen, told to take `path`.
void choose(const QString &path, const QString &filter)
{
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) != nullptr
                || (dialog = qApp->activeWindow()->findChild<QFileDialog *>()) != nullptr);
    if (!filter.isEmpty())
        dialog->selectNameFilter(filter);
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

} // namespace

class TestPhonePanel : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private slots:
    void initTestCase()
    {
        QAccessible::setActive(true);
        setUpApplication();
    }

    void init()
    {
        forgetEarlierRuns();
        m_folder = std::make_unique<QTemporaryDir>();
        m_program = startedProgram({});
        m_program->session().setDraft(callDraft());
    }

    void cleanup()
    {
        m_program.reset();
        m_folder.reset();
    }

    void showsAnotherPhone()
    {
        comboBox(window(), u"Device"_s)->setCurrentText(u"iPhone 430"_s);
        comboBox(window(), u"Phone theme"_s)->setCurrentText(u"Dark"_s);
        comboBox(window(), u"Phone text size"_s)->setCurrentText(u"150 %"_s);

        const PhoneLook expected{PhonePlatform::Ios, PhoneScheme::Dark, 430, 1.5};
        QCOMPARE(phone().look(), expected);
        QVERIFY(QRect({}, phone().size()).contains(phone().visibleChat()));
    }

    void keepsWhatWasChosen()
    {
        comboBox(window(), u"Device"_s)->setCurrentText(u"iPhone 320"_s);
        comboBox(window(), u"Phone text size"_s)->setCurrentText(u"200 %"_s);
        window().close();
        m_program.reset();
        m_program = startedProgram({});

        const PhoneLook expected{PhonePlatform::Ios, PhoneScheme::Light, 320, 2};
        QCOMPARE(phone().look(), expected);
    }

    void followsTheProgramsTheme()
    {
        QCOMPARE(phone().look().scheme, PhoneScheme::Light);
        menuAction(window(), u"Dark"_s)->trigger();
        QTRY_COMPARE(phone().look().scheme, PhoneScheme::Dark);
        comboBox(window(), u"Phone theme"_s)->setCurrentText(u"Light"_s);
        QCOMPARE(phone().look().scheme, PhoneScheme::Light);
        menuAction(window(), u"Light"_s)->trigger();
    }

    void endsTheButtonWithTime()
    {
        auto *time = qobject_cast<QSlider *>(
            shownWidget(window(), QAccessible::Slider, u"Time since sent"_s));
        QVERIFY(phone().content().bubble.buttons.constFirst().state.isEmpty());
        time->setValue(79);
        QVERIFY(phone().content().bubble.buttons.constFirst().state.isEmpty());
        time->setValue(80); // the hour is over
        QCOMPARE(phone().content().bubble.buttons.constFirst().state, u"Expired"_s);
        QVERIFY(time->accessibleDescription().contains(u"1 hour later"_s));
        QVERIFY(time->accessibleDescription().contains(u"Expired"_s));

        QSignalSpy tapped(&phone(), &PhonePreview::tapped);
        pressInPhone(u"Ring"_s);
        QCOMPARE(tapped.size(), 1);
        QVERIFY(phoneParts(window()).contains(
            u"The time of this call button is over. A tap no longer calls."_s));
        pressInPhone(u"Close"_s);
        QVERIFY(!phone().content().overlay);
    }

    void callsOnATap()
    {
        pressInPhone(u"Ring"_s);
        const QStringList parts = phoneParts(window());
        QVERIFY(parts.contains(u"Practice Shop"_s));
        QVERIFY(parts.contains(u"Your webhook gets cta_payload: door"_s));
        QVERIFY(parts.contains(u"End call"_s));
        pressInPhone(u"End call"_s);
        QCOMPARE(phoneParts(window()).size(), 3); // body, time, button
    }

    void showsOtherClients_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("part");

        QTest::newRow("old") << u"Old phone app"_s << u"131026"_s;
        QTest::newRow("computer") << u"Computer"_s << u"Ring"_s;
        QTest::newRow("own") << u"Your own phone"_s << u"Call us"_s;
    }

    void showsOtherClients()
    {
        QFETCH(QString, client);
        QFETCH(QString, part);

        comboBox(window(), u"Seen on"_s)->setCurrentText(client);

        QVERIFY(phoneParts(window()).join(u'\n').contains(part));
        QCOMPARE(phone().look().platform == PhonePlatform::Computer, client == u"Computer"_s);
        const bool isOwn = client == u"Your own phone"_s;
        QCOMPARE(phone().content().bubble.ticks != Ticks::None, isOwn);
        const QString since = isOwn ? u"Just sent · Sent"_s : u"Just sent"_s;
        QVERIFY(shownItem(window(), QAccessible::StaticText, since) != nullptr);
    }

    void fetchesTheHeadersPicture()
    {
        const QString file = m_folder->filePath(u"header.png"_s);
        QImage picture(80, 40, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(file));
        MessageDraft draft = callDraft();
        draft.kind = MessageKind::LinkButton;
        draft.headerKind = HeaderKind::Image;
        draft.headerLink = file;
        m_program->session().setDraft(draft);

        const auto seen = [this] {
            return phone().content().bubble.media->seen;
        };
        QTRY_COMPARE(seen().picture.size(), QSize(80, 40));
        draft.headerLink = m_folder->filePath(u"none.png"_s);
        m_program->session().setDraft(draft);
        QVERIFY(seen().picture.isNull());
        QTRY_VERIFY(seen().isProblem);
        QVERIFY(phoneParts(window()).constFirst().contains(seen().words));

        QVERIFY(picture.save(draft.headerLink)); // there now
        button(window(), u"Fetch the header again"_s)->click();
        QTRY_COMPARE(seen().picture.size(), QSize(80, 40));
        QVERIFY(shownItem(window(), QAccessible::Button, u"Fetch the header again"_s) == nullptr);
        draft.headerLink = u"http://example.com/a.png"_s; // wrong whenever it is asked for
        m_program->session().setDraft(draft);
        QTRY_VERIFY(seen().isProblem);
        QVERIFY(shownItem(window(), QAccessible::Button, u"Fetch the header again"_s) == nullptr);
    }

    void openingAMessageFetchesNothing()
    {
        WireServer server({.whenAsked = [](QTcpSocket &socket) {
            socket.write(httpAnswer("404 Not Found", {}));
        }});
        MessageDraft draft = callDraft();
        draft.kind = MessageKind::LinkButton;
        draft.headerKind = HeaderKind::Image;
        draft.headerLink = server.url().toString() + u"/track.png"_s;
        const QString file = m_folder->filePath(u"strangers.bellpush"_s);
        QVERIFY(!writeFile(file, documentBytes({draft, {}})));
        const auto isAsking = [this] {
            return shownItem(window(), QAccessible::Button, u"Show picture"_s) != nullptr;
        };

        m_program.reset();
        m_program = startedProgram(file);
        QVERIFY(isAsking());
        window().close();
        m_program.reset();
        m_program = startedProgram({}); // with the kept draft
        QVERIFY(isAsking());
        QCOMPARE(m_program->session().draft().headerLink, draft.headerLink);
        draft.body = u"Other words"_s;
        m_program->session().setDraft(draft);
        draft.headerKind = HeaderKind::Video;
        m_program->session().setDraft(draft);
        QVERIFY(shownItem(window(), QAccessible::Button, u"Look at the file"_s) != nullptr);
        draft.headerKind = HeaderKind::Image;
        m_program->session().setDraft(draft);
        QVERIFY(phone().content().bubble.media->seen.words.isEmpty()); // nor is it on its way

        button(window(), u"Show picture"_s)->click();
        QTRY_COMPARE(server.requests.size(), 1);
        QVERIFY(!isAsking());
        QTRY_VERIFY(shownItem(window(), QAccessible::Button, u"Fetch the header again"_s)
                    != nullptr);
    }

    void picturesOfLinksAreShownWhereThatIsChosen()
    {
        WireServer server({.whenAsked = [](QTcpSocket &socket) {
            socket.write(httpAnswer("404 Not Found", {}));
        }});
        MessageDraft draft = callDraft();
        draft.kind = MessageKind::LinkButton;
        draft.headerKind = HeaderKind::Image;
        draft.headerLink = server.url().toString() + u"/a.png"_s;
        const QString file = m_folder->filePath(u"ours.bellpush"_s);
        QVERIFY(!writeFile(file, documentBytes({draft, {}})));

        m_program.reset();
        m_program = startedProgram(file);
        auto *always = qobject_cast<QCheckBox *>(
            shownWidget(window(), QAccessible::CheckBox, u"Always show pictures of links"_s));
        always->setChecked(true);
        QTRY_COMPARE(server.requests.size(), 1);
        window().close();
        m_program.reset();
        m_program = startedProgram(file);
        QTRY_COMPARE(server.requests.size(), 2);
        QVERIFY(shownItem(window(), QAccessible::Button, u"Show picture"_s) == nullptr);
    }

    void asksForATitleOnlyWhenTold()
    {
        WireServer server({.whenAsked = [](QTcpSocket &socket) {
            socket.write(
                httpAnswer("200 OK", "<title>Lucky Shrub</title>", "Content-Type: text/html\r\n"));
        }});
        MessageDraft draft;
        draft.kind = MessageKind::Text;
        draft.previewUrl = true;
        QUrl page = server.url().resolved(QUrl(u"/a"_s));
        draft.body = u"See "_s + page.toString();
        m_program->session().setDraft(draft);
        QVERIFY(!phone().content().bubble.card); // of a bare IP address
        page.setHost(u"localhost"_s);
        draft.body = u"See "_s + page.toString();
        m_program->session().setDraft(draft);
        QCOMPARE(server.requests.size(), 0);
        QCOMPARE(phone().content().bubble.card->title, u"localhost"_s);

        button(window(), u"Look up the link’s title"_s)->click();

        QTRY_COMPARE(phone().content().bubble.card->title, u"Lucky Shrub"_s);
        QCOMPARE(server.requests.size(), 1);
        QVERIFY(shownItem(window(), QAccessible::Button, u"Look up the link’s title"_s) == nullptr);
    }

    void copiesThePicture()
    {
        menuAction(window(), u"Copy picture of the phone"_s)->trigger();

        const QImage copied = QGuiApplication::clipboard()->image();
        QCOMPARE(copied.width(), 720);
        QVERIFY(copied.height() >= 1440);
    }

    void savesPictures_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("width");

        const QString picture = u"Export picture of the phone…"_s;
        QTest::newRow("usual PNG") << picture << QString() << u"a.png"_s << "\x89PNG"_ba << 720;
        QTest::newRow("largest PNG")
            << picture << u"PNG picture, 4 × (*.png)"_s << u"b.png"_s << "\x89PNG"_ba << 1440;
        QTest::newRow("SVG") << picture << u"SVG picture (*.svg)"_s << u"c.svg"_s << "<?xml"_ba
                             << 0;
        QTest::newRow("PDF") << picture << u"PDF document (*.pdf)"_s << u"d.pdf"_s << "%PDF-"_ba
                             << 0;
        QTest::newRow("approval") << u"Export approval sheet…"_s << QString() << u"e.pdf"_s
                                  << "%PDF-"_ba << 0;
    }

    void savesPictures()
    {
        QFETCH(QString, entry);
        QFETCH(QString, filter);
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        QFETCH(int, width);

        menuAction(window(), entry)->trigger();
        choose(m_folder->filePath(name), filter);

        QFile file(m_folder->filePath(name));
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
        if (width > 0)
            QCOMPARE(QImage(file.fileName()).width(), width);
        QCOMPARE(sendResult(window())->text(QAccessible::Name), u"Saved %1."_s.arg(name));
    }

    void saysWhenItCannotSave()
    {
        menuAction(window(), u"Export approval sheet…"_s)->trigger();
        choose(u"/proc/none/a.pdf"_s, {});

        QTRY_VERIFY(sendResult(window())->text(QAccessible::Name).contains(u"could not"_s)
                    || qApp->activeModalWidget() != nullptr);
    }

private:
    MainWindow &window() const { return m_program->window(); }

    PhonePreview &phone() const
    {
        return *qobject_cast<PhonePreview *>(
            shownWidget(window(), QAccessible::Grouping, u"Phone preview"_s));
    }

    void pressInPhone(const QString &name) const
    {
        QAccessibleInterface *panel = QAccessible::queryAccessibleInterface(&phone());
        for (int i = panel->childCount() - 1; i >= 0; --i) {
            if (panel->child(i)->text(QAccessible::Name) == name) {
                panel->child(i)->actionInterface()->doAction(
                    QAccessibleActionInterface::pressAction());
                return;
            }
        }
        qFatal("nothing to press on the phone: %s", qPrintable(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestPhonePanel)
#include "tst_phonepanel.moc"
