// SPDX-License-Identifier: MIT
#include "ui/widgets/opendialog.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

QString fileIn(const QString &folder, const QString &name)
{
    const QString path = QDir(folder).filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) ? path : QString();
}

} // namespace

class TestOpenDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(m_home.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        QCoreApplication::setOrganizationName(u"bellpush"_s);
        QCoreApplication::setApplicationName(u"tst_opendialog"_s);
        QSettings().clear();
        m_opened.clear();
    }

    void opensWhatIsChosen()
    {
        QTemporaryDir folder;
        QFileDialog *dialog = ask(listRequest());
        QCOMPARE(dialog->nameFilters().constFirst(), u"Lists (*.csv *.tsv *.txt)"_s);
        QCOMPARE(dialog->nameFilters().size(), 2);
        choose(dialog, fileIn(folder.path(), u"shops ☎.csv"_s));
        QCOMPARE(m_opened, QStringList{folder.filePath(u"shops ☎.csv"_s)});
    }

    void offersNothingElseWhereNothingElseIsRead()
    {
        const QFileDialog *dialog = ask(messages());
        QCOMPARE(dialog->nameFilters(), QStringList{u"Messages (*.bellpush)"_s});
    }

    void beginsWhereSuchAFileWasOpenedLast()
    {
        QTemporaryDir lists;
        QTemporaryDir letters;
        choose(ask(listRequest()), fileIn(lists.path(), u"a.csv"_s));
        choose(ask(messages()), fileIn(letters.path(), u"a.bellpush"_s));

        QCOMPARE(ask(listRequest())->directory().path(), lists.path());
        QCOMPARE(ask(messages())->directory().path(), letters.path());
    }

    void aFolderThatIsGoneGivesWay()
    {
        const QString usual = ask(listRequest())->directory().path();
        {
            QTemporaryDir gone;
            choose(ask(listRequest()), fileIn(gone.path(), u"a.csv"_s));
        }
        QCOMPARE(ask(listRequest())->directory().path(), usual);
    }

private:
    static OpenRequest messages()
    {
        return {.title = u"Open"_s,
                .name = u"Messages"_s,
                .endings = {u"bellpush"_s},
                .isOthersToo = false};
    }

    QFileDialog *ask(const OpenRequest &request)
    {
        delete m_window.findChild<QFileDialog *>();
        askWhichFile(request, &m_window, [this](const QString &path) { m_opened.append(path); });
        return m_window.findChild<QFileDialog *>();
    }

    static void choose(QFileDialog *dialog, const QString &path)
    {
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
    }

    QTemporaryDir m_home{};
    QWidget m_window{};
    QStringList m_opened{};
};

QTEST_MAIN(TestOpenDialog)
#include "tst_opendialog.moc"
