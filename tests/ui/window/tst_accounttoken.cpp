// SPDX-License-Identifier: MIT
#include "app/documents/documentfile.h"
#include "tests/ui/window/openprogram.h"

#include <QDialog>
#include <QFileDialog>

#include <sys/prctl.h>

using namespace bellpush;
using namespace Qt::StringLiterals;

/// One process, whose second test is about what the first one leaves: a guard is never undone.
class TestAccountToken : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private slots:
    void initTestCase()
    {
        QAccessible::setActive(true);
        setUpApplication();
        m_program = startedProgram({});
    }

    void cleanupTestCase() { m_program.reset(); }

    void cannotBeDumpedFromTheFieldForATokenOn()
    {
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 1);

        auto *accounts = comboBox(window(), u"Account"_s);
        accounts->setCurrentIndex(accounts->count() - 1);
        emit accounts->activated(accounts->count() - 1);

        QTRY_VERIFY(window().findChild<QDialog *>() != nullptr);
        QVERIFY(lineEdit(*window().findChild<QDialog *>(), u"Access token"_s) != nullptr);
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
        window().findChild<QDialog *>()->reject();
    }

    void stillOpensFiles()
    {
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.bellpush"_s);
        MessageDraft draft;
        draft.body = u"From a file"_s;
        QVERIFY(!writeFile(path, documentBytes({.content = draft})));

        menuAction(window(), u"Open…"_s)->trigger();
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = window().findChild<QFileDialog *>()) && dialog->isVisible());
        dialog->setDirectory(folder.path());
        dialog->selectFile(u"a.bellpush"_s);
        static_cast<QDialog *>(dialog)->accept();

        QTRY_COMPARE(textEdit(window(), u"Message"_s)->toPlainText(), u"From a file"_s);
    }

private:
    QMainWindow &window() { return m_program->window(); }

    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestAccountToken)
#include "tst_accounttoken.moc"
