// SPDX-License-Identifier: MIT
#include "ui/widgets/savedialog.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <memory>
#include <optional>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

const QList<SaveKind> kinds{{u"PNG picture, 2 ×"_s, u"png"_s},
                            {u"PNG picture, 1 ×"_s, u"png"_s},
                            {u"SVG picture"_s, u"svg"_s},
                            {u"PDF document"_s, u"pdf"_s}};

void write(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
}

} // namespace

class TestSaveDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(m_home.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        QCoreApplication::setOrganizationName(u"bellpush"_s);
        QCoreApplication::setApplicationName(u"tst_savedialog"_s);
        QSettings().clear();
        m_saved.reset();
        m_givenUp = 0;
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }

    void cleanup() { m_window.reset(); }

    void kindAndEndingAgree_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<int>("chosen");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QString &given, int chosen, const QString &path,
                            int kind) {
            QTest::newRow(name) << given << chosen << path << kind;
        };

        row("as it is", u"/a/b.png"_s, 0, u"/a/b.png"_s, 0);
        row("in capitals", u"/a/B.PNG"_s, 0, u"/a/B.PNG"_s, 0);
        row("none", u"/a/b"_s, 0, u"/a/b.png"_s, 0);
        row("none, another kind", u"/a/b"_s, 3, u"/a/b.pdf"_s, 3);
        row("of the same ending", u"/a/b.png"_s, 1, u"/a/b.png"_s, 1);
        row("of another kind", u"/a/b.svg"_s, 0, u"/a/b.svg"_s, 2);
        row("of another kind than chosen", u"/a/b.png"_s, 3, u"/a/b.png"_s, 0);
        row("offered", u"/a/c.shop.v2.png"_s, 3, u"/a/c.shop.v2.pdf"_s, 3);
        row("offered, as it is", u"/a/c.shop.v2.png"_s, 0, u"/a/c.shop.v2.png"_s, 0);
        row("jpg", u"/a/a.jpg"_s, 0, u"/a/a.jpg.png"_s, 0);
        row("webp", u"/a/b.webp"_s, 2, u"/a/b.webp.svg"_s, 2);
        row("ai", u"/a/d.ai"_s, 3, u"/a/d.ai.pdf"_s, 3);
        row("dots in the name", u"/a/c.shop.v2"_s, 0, u"/a/c.shop.v2.png"_s, 0);
        row("a dot at its end", u"/a/c."_s, 0, u"/a/c..png"_s, 0);
        row("an ending alone", u"/a/.png"_s, 0, u"/a/.png.png"_s, 0);
        row("in the folder", u"/a.pdf/b"_s, 0, u"/a.pdf/b.png"_s, 0);
        row("no dot", u"/a/bpng"_s, 0, u"/a/bpng.png"_s, 0);
    }

    void kindAndEndingAgree()
    {
        QFETCH(QString, given);
        QFETCH(int, chosen);
        QFETCH(QString, path);
        QFETCH(int, kind);

        const SaveChoice choice
            = saveChoice(given, offeredName(u"c.shop.v2"_s, kinds), kinds, chosen);

        QCOMPARE(choice, (SaveChoice{path, kind}));
    }

    void aSheetIsNoPicture()
    {
        const QList<SaveKind> pdf{{u"PDF document"_s, u"pdf"_s}};
        QCOMPARE(saveChoice(u"/a/labels.png"_s, u"shops.pdf"_s, pdf, 0).path,
                 u"/a/labels.png.pdf"_s);
    }

    void savesWhatWasTyped()
    {
        QFileDialog *dialog = ask(u"call-code"_s);
        QCOMPARE(nameField(dialog)->text(), u"call-code.png"_s);

        choose(dialog, u"c.shop.v2"_s);

        QTRY_COMPARE(m_saved, (SaveChoice{m_folder->filePath(u"c.shop.v2.png"_s), 0}));
    }

    void dotsStayWhenAnotherKindIsChosen()
    {
        QFileDialog *dialog = ask(u"call-code"_s);
        nameField(dialog)->selectAll();
        QTest::keyClicks(nameField(dialog), u"c.shop.v2"_s);
        auto *type = dialog->findChild<QComboBox *>(u"fileTypeCombo"_s);
        type->setFocus();
        QTest::keyClick(type, Qt::Key_End);

        QMetaObject::invokeMethod(dialog, "accept");

        QTRY_COMPARE(m_saved, (SaveChoice{m_folder->filePath(u"c.shop.v2.pdf"_s), 3}));
    }

    void theOfferedNameFollowsTheKind()
    {
        QFileDialog *dialog = ask(u"c.shop.v2"_s);
        auto *type = dialog->findChild<QComboBox *>(u"fileTypeCombo"_s);
        type->setFocus();
        QTest::keyClick(type, Qt::Key_End);

        QMetaObject::invokeMethod(dialog, "accept");

        QTRY_COMPARE(m_saved, (SaveChoice{m_folder->filePath(u"c.shop.v2.pdf"_s), 3}));
    }

    void asksBeforeItReplacesWhatNobodyNamed()
    {
        const QString path = m_folder->filePath(u"a.jpg.png"_s);
        write(path);
        QFileDialog *dialog = ask(u"call-code"_s);

        choose(dialog, u"a.jpg"_s);

        QMessageBox *question = nullptr;
        QTRY_VERIFY((question = m_window->findChild<QMessageBox *>()) != nullptr);
        QVERIFY(question->text().contains(u"a.jpg.png"_s));
        QVERIFY(!m_saved);
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
        QTRY_COMPARE(m_saved, (SaveChoice{path, 0}));
    }

    void leavesWhatIsThere()
    {
        write(m_folder->filePath(u"a.jpg.png"_s));
        choose(ask(u"call-code"_s), u"a.jpg"_s);

        QMessageBox *question = nullptr;
        QTRY_VERIFY((question = m_window->findChild<QMessageBox *>()) != nullptr);
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(!m_saved);
        QCOMPARE(m_givenUp, 1);

        ask(u"call-code"_s)->reject();
        QCOMPARE(m_givenUp, 2);
    }

    void keepsTheFolder()
    {
        const QString inner = m_folder->filePath(u"inner"_s);
        QVERIFY(QDir().mkpath(inner));
        choose(ask(u"one"_s), u"inner/one.png"_s);
        QTRY_COMPARE(m_saved, (SaveChoice{inner + u"/one.png"_s, 0}));

        QCOMPARE(ask(u"two"_s)->directory().absolutePath(), inner);
        QVERIFY(QDir(inner).removeRecursively());
        QCOMPARE(ask(u"three"_s)->directory().absolutePath(), m_folder->path());
    }

private:
    QFileDialog *ask(const QString &baseName)
    {
        askWhereToSave({.title = u"Save"_s,
                        .baseName = baseName,
                        .kinds = kinds,
                        .folder = m_folder->path(),
                        .giveUp =
                            [this] {
                                ++m_givenUp;
                            }},
                       m_window.get(), [this](const SaveChoice &choice) { m_saved = choice; });
        return m_window->findChildren<QFileDialog *>().constLast();
    }

    static QLineEdit *nameField(const QFileDialog *dialog)
    {
        return dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    }

    static void choose(QFileDialog *dialog, const QString &name)
    {
        nameField(dialog)->setText(name);
        QMetaObject::invokeMethod(dialog, "accept");
    }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    std::optional<SaveChoice> m_saved;
    int m_givenUp = 0;
};

QTEST_MAIN(TestSaveDialog)
#include "tst_savedialog.moc"
