// SPDX-License-Identifier: MIT
#include "app/core/wholefile.h"

#include "tests/support/ordinaryrights.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = FileError::Reason;
using enum WholeFile::Special;

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

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

std::optional<Reason> reasonNotToWrite(const QString &path)
{
    const auto error = writeFile(path, "new");
    return error ? std::optional(error->reason) : std::nullopt;
}

/// No file may grow beyond `bytes` while this lives.
class LargestFile
{
public:
    explicit LargestFile(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~LargestFile() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(LargestFile)

private:
    rlimit m_before{};
};

} // namespace

class TestWholeFile : public QObject
{
    Q_OBJECT

public:
    static void initMain() { allowSmallDisks(); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void replacesWhatIsThere()
    {
        put(in(u"a"_s), "a longer text than the next one");

        QCOMPARE(writeFile(in(u"a"_s), "new"), std::nullopt);

        QCOMPARE(contents(in(u"a"_s)), "new"_ba);
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"a"_s});
    }

    void writesThroughALink()
    {
        put(in(u"a"_s), "old");
        QVERIFY(QFile::link(in(u"a"_s), in(u"b"_s)));

        QCOMPARE(writeFile(in(u"b"_s), "new"), std::nullopt);

        QCOMPARE(contents(in(u"a"_s)), "new"_ba);
        QVERIFY(QFileInfo(in(u"b"_s)).isSymLink());
    }

    void leavesTheOldFileOnAFullDisk_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {1, 100, 4096, 16'383, 16'384, 16'385, 100'000})
            QTest::addRow("%d bytes", length) << length;
    }

    void leavesTheOldFileOnAFullDisk()
    {
        QFETCH(int, length);
        if (const char *why = whyNoSmallDisk())
            QSKIP(why);
        const SmallDisk disk(65'536);
        put(disk.path(u"a"_s), "old");
        disk.fill();

        const auto error = writeFile(disk.path(u"a"_s), QByteArray(length, 'x'));
        const auto made = writeFile(disk.path(u"b"_s), QByteArray(length, 'x'));

        QCOMPARE(error, (FileError{Reason::DiskFull, {}}));
        QCOMPARE(made, (FileError{Reason::DiskFull, {}}));
        QCOMPARE(contents(disk.path(u"a"_s)), "old"_ba);
        QCOMPARE(filesIn(disk.path()), (QStringList{u"a"_s, u"filling"_s}));
        disk.makeRoom();
        QCOMPARE(writeFile(disk.path(u"a"_s), "new"), std::nullopt);
    }

    void leavesTheOldFileWhereItMayNotGrow()
    {
        put(in(u"a"_s), "old");
        std::optional<FileError> error;
        {
            const LargestFile limit(4096);
            error = writeFile(in(u"a"_s), QByteArray(100'000, 'x'));
        }

        QVERIFY(error.has_value());
        QCOMPARE(error->reason, Reason::Failed);
        QVERIFY(!error->words.isEmpty());
        QCOMPARE(contents(in(u"a"_s)), "old"_ba);
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"a"_s});
    }

    void saysThatTheDiskCanOnlyBeRead()
    {
        if (const char *why = whyNoSmallDisk())
            QSKIP(why);
        const SmallDisk disk(65'536);
        put(disk.path(u"a"_s), "old");
        disk.makeReadOnly();

        QCOMPARE(reasonNotToWrite(disk.path(u"a"_s)), Reason::ReadOnlyDisk);
        QCOMPARE(reasonNotToWrite(disk.path(u"b"_s)), Reason::ReadOnlyDisk);
        QCOMPARE(contents(disk.path(u"a"_s)), "old"_ba);
    }

    void saysWhyItCannotBeWritten()
    {
        put(in(u"file"_s), "old");
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));

        QCOMPARE(reasonNotToWrite(in(u"no/folder"_s)), Reason::NoFolder);
        QCOMPARE(reasonNotToWrite(in(u"file/below"_s)), Reason::NoFolder);
        QCOMPARE(reasonNotToWrite(in(u"folder"_s)), Reason::Folder);
        QCOMPARE(reasonNotToWrite(in(QString(300, u'x'))), Reason::NameTooLong);
        QCOMPARE(contents(in(u"file"_s)), "old"_ba);
        QVERIFY(QFileInfo(in(u"folder"_s)).isDir());
    }

    void leavesWhatPermissionsForbid_data()
    {
        QTest::addColumn<QFile::Permissions>("file");
        QTest::addColumn<QFile::Permissions>("folder");
        QTest::addColumn<Reason>("reason");
        const QFile::Permissions read = QFile::ReadOwner;
        const QFile::Permissions enter = QFile::ReadOwner | QFile::ExeOwner;

        QTest::newRow("file") << read << (enter | QFile::WriteOwner) << Reason::NotAllowed;
        QTest::newRow("folder") << (read | QFile::WriteOwner) << enter << Reason::FolderNotAllowed;
    }

    void leavesWhatPermissionsForbid()
    {
        QFETCH(QFile::Permissions, file);
        QFETCH(QFile::Permissions, folder);
        QFETCH(Reason, reason);
        put(in(u"a"_s), "old");
        QFile::setPermissions(in(u"a"_s), file);
        QFile::setPermissions(m_folder->path(), folder);

        const auto found = [this] {
            const OrdinaryRights rights; // root passes over permissions
            return reasonNotToWrite(in(u"a"_s));
        }();
        QFile::setPermissions(m_folder->path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

        QCOMPARE(found, std::optional(reason));
        QCOMPARE(contents(in(u"a"_s)), "old"_ba);
        QCOMPARE(filesIn(m_folder->path()), {u"a"_s});
    }

    void neverReplacesAPipe()
    {
        const QString pipe = in(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);

        QCOMPARE(reasonNotToWrite(pipe), Reason::Special);
        QCOMPARE(writeFile(pipe, "new", WrittenThrough), (FileError{Reason::Special, {}}));

        QVERIFY(!QFileInfo(pipe).isFile());
    }

    void writesIntoAPipeThatIsRead()
    {
        const QString pipe = in(u"pipe"_s);
        const QByteArray name = QFile::encodeName(pipe);
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        QFile reader;
        QVERIFY(reader.open(::open(name.constData(), O_RDONLY | O_NONBLOCK), QIODevice::ReadOnly,
                            QFileDevice::AutoCloseHandle));

        QCOMPARE(writeFile(pipe, "new", WrittenThrough), std::nullopt);

        QCOMPARE(reader.readAll(), "new"_ba);
        QVERIFY(!QFileInfo(pipe).isFile());
    }

    void saysThatADeviceTakesNoMore()
    {
        QCOMPARE(writeFile(u"/dev/full"_s, "new"), (FileError{Reason::Special, {}}));
        QCOMPARE(writeFile(u"/dev/full"_s, "new", WrittenThrough),
                 (FileError{Reason::DiskFull, {}}));
        QCOMPARE(writeFile(u"/dev/null"_s, "new", WrittenThrough), std::nullopt);

        QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
        QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    }

private:
    QString in(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
