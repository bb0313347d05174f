// SPDX-License-Identifier: MIT
#include "app/storage/documentfile.h"

#include "tests/support/sampledrafts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = FileError::Reason;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written: %s", qPrintable(path));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("not read: %s", qPrintable(path));
    return file.readAll();
}

std::optional<Reason> reasonNotToOpen(const QString &path)
{
    const auto document = openDocument(path);
    if (document || !std::holds_alternative<FileError>(document.error()))
        return std::nullopt;
    return std::get<FileError>(document.error()).reason;
}

/// No file may grow beyond `bytes` while this lives: what a full disk does.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before{};
};

} // namespace

class TestDocumentFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void opensWhatWasWritten()
    {
        const QString path = in(u"spring \u05D0 \U0001F4DE.bellpush"_s);

        QCOMPARE(writeFile(path, documentBytes({sampledrafts::callButton(), {}})), std::nullopt);

        const auto document = openDocument(path);
        QVERIFY(document.has_value());
        QCOMPARE(document->draft, sampledrafts::callButton());
        QCOMPARE(filesInFolder(), 1);
    }

    void replacesWhatIsThere()
    {
        put(in(u"a"_s), "a longer text than the next one");

        QCOMPARE(writeFile(in(u"a"_s), "new"), std::nullopt);

        QCOMPARE(contents(in(u"a"_s)), QByteArray("new"));
    }

    void writesThroughALink()
    {
        put(in(u"a"_s), "old");
        QVERIFY(QFile::link(in(u"a"_s), in(u"b"_s)));

        QCOMPARE(writeFile(in(u"b"_s), "new"), std::nullopt);

        QCOMPARE(contents(in(u"a"_s)), QByteArray("new"));
        QVERIFY(QFileInfo(in(u"b"_s)).isSymLink());
    }

    void saysWhyItCannotBeOpened()
    {
        put(in(u"file"_s), "x");

        QCOMPARE(reasonNotToOpen(in(u"none"_s)), Reason::NotFound);
        QCOMPARE(reasonNotToOpen(in(u"no/folder"_s)), Reason::NotFound);
        QCOMPARE(reasonNotToOpen(m_folder->path()), Reason::NotAFile);
        QCOMPARE(reasonNotToOpen(in(u"file/below"_s)), Reason::NotFound);
        QCOMPARE(reasonNotToOpen(QString()), Reason::NotFound);
    }

    void saysWhatIsNoDocument()
    {
        put(in(u"a"_s), "{}");

        const auto document = openDocument(in(u"a"_s));

        const OpenError expected = DocumentError{.reason = DocumentError::Reason::NotBellpush};
        QVERIFY(!document.has_value());
        QVERIFY(document.error() == expected);
        QCOMPARE(contents(in(u"a"_s)), QByteArray("{}"));
    }

    void bounds_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<bool>("fits");

        QTest::newRow("at the limit") << qint64{4} * 1024 * 1024 << true;
        QTest::newRow("one over") << qint64{4} * 1024 * 1024 + 1 << false;
    }

    void bounds()
    {
        QFETCH(qint64, size);
        QFETCH(bool, fits);
        QByteArray bytes = R"({"bellpush":1,"message":{}})";
        bytes += QByteArray(size - bytes.size(), ' ');
        put(in(u"a"_s), bytes);

        QCOMPARE(openDocument(in(u"a"_s)).has_value(), fits);
        if (!fits)
            QCOMPARE(reasonNotToOpen(in(u"a"_s)), Reason::TooLarge);
    }

    void doesNotReadForever()
    {
        if (!QFile::exists(u"/dev/zero"_s))
            QSKIP("no endless file here");

        QCOMPARE(reasonNotToOpen(u"/dev/zero"_s), Reason::TooLarge);
    }

    void saysWhyItCannotBeWritten()
    {
        put(in(u"file"_s), "old");
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));

        QCOMPARE(writeFile(in(u"no/folder"_s), "x")->reason, Reason::NotFound);
        QCOMPARE(writeFile(in(u"file/below"_s), "x")->reason, Reason::NotFound);
        QCOMPARE(writeFile(in(u"folder"_s), "x")->reason, Reason::NotAFile);
        QCOMPARE(contents(in(u"file"_s)), QByteArray("old"));
        QVERIFY(QFileInfo(in(u"folder"_s)).isDir());
    }

    void leavesTheOldFileWhenTheDiskIsFull()
    {
        put(in(u"a"_s), "old");
        std::optional<FileError> error;
        {
            const SmallDisk disk(4096);
            error = writeFile(in(u"a"_s), QByteArray(100'000, 'x'));
        }

        QVERIFY(error.has_value());
        QCOMPARE(error->reason, Reason::Failed);
        QVERIFY(!error->words.isEmpty());
        QCOMPARE(contents(in(u"a"_s)), QByteArray("old"));
        QCOMPARE(filesInFolder(), 1);
    }

    void leavesNoHalfNewFileWhenTheDiskIsFull()
    {
        {
            const SmallDisk disk(4096);
            QVERIFY(writeFile(in(u"a"_s), QByteArray(100'000, 'x')).has_value());
        }

        QCOMPARE(filesInFolder(), 0);
    }

    void leavesTheOldFileInAFolderThatMayNotChange()
    {
        put(in(u"a"_s), "old");
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        const bool obeyed = !QFile(in(u"probe"_s)).open(QIODevice::WriteOnly);
        const auto error = obeyed ? writeFile(in(u"a"_s), "new") : std::nullopt;
        QFile::setPermissions(m_folder->path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (!obeyed)
            QSKIP("this user may write everywhere");

        QVERIFY(error.has_value());
        QCOMPARE(error->reason, Reason::NotAllowed);
        QCOMPARE(contents(in(u"a"_s)), QByteArray("old"));
    }

private:
    QString in(const QString &name) const { return m_folder->filePath(name); }

    qsizetype filesInFolder() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestDocumentFile)
#include "tst_documentfile.moc"
