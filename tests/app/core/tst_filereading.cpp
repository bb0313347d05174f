// SPDX-License-Identifier: MIT
#include "app/core/filereading.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = FileError::Reason;

namespace {

std::optional<Reason> reasonNotToRead(const QString &path)
{
    const auto bytes = readFile(path, 10);
    return bytes ? std::nullopt : std::optional(bytes.error().reason);
}

} // namespace

class TestFileReading : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsWhatIsThere()
    {
        QFile file(in(u"spring \u05D0 \U0001F4DE"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("0123456789");
        file.close();

        QCOMPARE(readFile(file.fileName(), 100), "0123456789"_ba);
        QCOMPARE(readFile(file.fileName(), 10), "0123456789"_ba);
        QCOMPARE(readFile(file.fileName(), 4), "0123"_ba);
    }

    void saysWhyThereIsNothing()
    {
        QFile file(in(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));

        QCOMPARE(reasonNotToRead(in(u"none"_s)), Reason::NotFound);
        QCOMPARE(reasonNotToRead(in(u"no/folder"_s)), Reason::NotFound);
        QCOMPARE(reasonNotToRead(in(u"file/below"_s)), Reason::NotFound);
        QCOMPARE(reasonNotToRead(m_folder->path()), Reason::Folder);
        QCOMPARE(reasonNotToRead(QString()), Reason::NotFound);
        QCOMPARE(reasonNotToRead(in(QString(300, u'x'))), Reason::NameTooLong);
        QCOMPARE(reasonNotToRead(file.fileName() + QChar::Null + u"x"_s), Reason::NotFound);
    }

    void waitsForNoPipe()
    {
        const QString pipe = in(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(QFile::link(pipe, in(u"link"_s)));

        QCOMPARE(reasonNotToRead(pipe), Reason::Special);
        QCOMPARE(reasonNotToRead(in(u"link"_s)), Reason::Special);
    }

    void whatIsNoFileMakesWay()
    {
        const QString pipe = in(u"settings"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        setAsideUnlessFile(pipe);
        QVERIFY(!QFileInfo::exists(pipe) && QFileInfo::exists(pipe + u".aside1"_s));

        QVERIFY(QFile::link(u"/dev/zero"_s, pipe));
        setAsideUnlessFile(pipe);
        QVERIFY(!QFileInfo::exists(pipe) && QFileInfo::exists(pipe + u".aside2"_s));

        QVERIFY(QFile(pipe).open(QIODevice::WriteOnly));
        setAsideUnlessFile(pipe);
        setAsideUnlessFile(m_folder->path());
        setAsideUnlessFile(in(u"none"_s));
        QVERIFY(QFileInfo(pipe).isFile() && QFileInfo::exists(m_folder->path()));
    }

    void readsNoDevice()
    {
        for (const QString &device : {u"/dev/zero"_s, u"/dev/null"_s, u"/dev/tty"_s})
            QCOMPARE(reasonNotToRead(device), Reason::Special);
    }

    void readsNoSocket()
    {
        const QByteArray path = QFile::encodeName(in(u"socket"_s));
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        QVERIFY(size_t(path.size()) < sizeof address.sun_path);
        std::copy(path.begin(), path.end(), address.sun_path);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): as bind() wants it
        QCOMPARE(::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);

        QCOMPARE(reasonNotToRead(in(u"socket"_s)), Reason::Special);
        ::close(socket);
    }

    void readsTheShellsPipe()
    {
        std::array<int, 2> ends{};
        QCOMPARE(::pipe(ends.data()), 0);
        QCOMPARE(::write(ends[1], "from a shell", 12), 12);
        ::close(ends[1]);

        QCOMPARE(readFile(u"/dev/fd/%1"_s.arg(ends[0]), 100), "from a shell"_ba);
        ::close(ends[0]);
    }

private:
    QString in(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestFileReading)
#include "tst_filereading.moc"
