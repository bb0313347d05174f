// SPDX-License-Identifier: MIT
#include "app/documents/documentfile.h"

#include "tests/support/sampledrafts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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
        QCOMPARE(document->message(), sampledrafts::callButton());
        QCOMPARE(filesInFolder(), 1);
    }

    void saysWhyItCannotBeOpened()
    {
        put(in(u"file"_s), "x");

        QCOMPARE(reasonNotToOpen(in(u"none"_s)), Reason::NotFound);
        QCOMPARE(reasonNotToOpen(in(u"no/folder"_s)), Reason::NotFound);
        QCOMPARE(reasonNotToOpen(m_folder->path()), Reason::Folder);
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

        QTest::newRow("at the limit") << longestDocument << true;
        QTest::newRow("one over") << longestDocument + 1 << false;
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
