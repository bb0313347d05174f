// SPDX-License-Identifier: MIT
#include "app/accounts/businessbook.h"

#include "app/values/logoproblem.h"
#include "tests/support/ordinaryrights.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

Business florist()
{
    return {.name = u"Zur Rose – دکان 🌹"_s,
            .number = u"0171 1234567"_s,
            .country = Country::from(u"DE"_s),
            .hours = u"Mon–Fri 9:00–18:00\nSat 9:00–13:00"_s,
            .webAddress = u"https://example.com/rose"_s,
            .brand = u"#aa3355"_s,
            .accent = u"#224466"_s,
            .languages = {u"de"_s, u"pt-BR"_s}};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestBusinessBook : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->filePath(u"new"_s);
    }

    void hasNoneWhereNothingIs()
    {
        BusinessBook book(m_folder);

        QCOMPARE(book.businesses(), QList<Business>());
        QVERIFY(isBlank(book.business()));
        QCOMPARE(book.problem(), std::nullopt);
        QVERIFY(!QFileInfo::exists(m_folder));
    }

    void isThereTheNextDay()
    {
        Business business = florist();
        BusinessBook book(m_folder);
        QSignalSpy changed(&book, &BusinessBook::changed);
        QCOMPARE(book.keep(business), std::nullopt);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!business.id.isEmpty());
        QCOMPARE(business.number, u"+49 171 1234567"_s);

        BusinessBook later(m_folder);

        QCOMPARE(later.businesses(), QList{business});
        QCOMPARE(dialledNumber(later.business())->e164(), u"+491711234567"_s);
    }

    void keepsWhatIsNoNumberAsItWasTyped()
    {
        Business business{.number = u"ask Mary"_s};
        BusinessBook book(m_folder);
        book.keep(business);

        QCOMPARE(BusinessBook(m_folder).business().number, u"ask Mary"_s);
        QVERIFY(!dialledNumber(business));
    }

    void changesTheOneWithItsId()
    {
        BusinessBook book(m_folder);
        Business first = florist();
        Business second{.name = u"Second"_s};
        book.keep(first);
        book.keep(second);
        first.name = u"Rose"_s;
        first.accent.clear();
        book.keep(first);

        BusinessBook later(m_folder);

        QCOMPARE(later.businesses(), (QList{first, second}));
        QCOMPARE(later.business(second.id), second);
        QCOMPARE(later.business(u"unheard of"_s), first);
        QCOMPARE(later.remove(first.id), std::nullopt);
        QCOMPARE(later.remove(u"unheard of"_s), std::nullopt);
        QCOMPARE(BusinessBook(m_folder).businesses(), QList{second});
    }

    void hasItsLogoWhenTheFileHasMoved()
    {
        const QString chosen = m_temporary->filePath(u"Логотип.png"_s);
        write(chosen, "picture");
        Business business{.name = u"Rose"_s, .logo = {.path = chosen}};
        BusinessBook book(m_folder);
        QCOMPARE(book.keep(business), std::nullopt);
        QVERIFY(QFile::remove(chosen));

        const PictureFile logo = BusinessBook(m_folder).business().logo;

        QCOMPARE(QFileInfo(logo.path).fileName(), u"Логотип.png"_s);
        QCOMPARE(contents(logo.path), "picture");
        QCOMPARE(logo, business.logo);
        QCOMPARE(book.keep(business), std::nullopt); // its own copy is not copied
        QCOMPARE(business.logo, logo);
    }

    void saysWhyALogoCannotBeKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("the largest") << QByteArray(largestLogoBytes, 'x') << true;
        QTest::newRow("a byte more") << QByteArray(largestLogoBytes + 1, 'x') << false;
    }
    void saysWhyALogoCannotBeKept()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isKept);
        Business business{.name = u"Rose"_s, .logo = {.path = u"logo.png"_s, .bytes = bytes}};
        BusinessBook book(m_folder);

        const auto error = book.keep(business);

        QCOMPARE(!error, isKept);
        QCOMPARE(BusinessBook(m_folder).business().name, u"Rose"_s);
    }

    void leavesWhatOthersWrote()
    {
        QDir().mkpath(m_folder);
        const QString path = m_folder + u"/businesses.json"_s;
        write(path, R"({"later":{"a":1},"businesses":[7,{"id":"x","name":"Rose","till":"2030"}]})");
        BusinessBook book(m_folder);
        QCOMPARE(book.businesses().size(), 1);
        Business business = book.business();
        business.name = u"Tulip"_s;
        book.keep(business);

        const QJsonObject json = QJsonDocument::fromJson(contents(path)).object();

        QCOMPARE(json["later"_L1].toObject(), (QJsonObject{{u"a"_s, 1}}));
        QCOMPARE(
            json["businesses"_L1].toArray(),
            (QJsonArray{
                7,
                QJsonObject{{u"id"_s, u"x"_s}, {u"name"_s, u"Tulip"_s}, {u"till"_s, u"2030"_s}}}));
    }

    void setsAsideWhatCannotBeRead()
    {
        QDir().mkpath(m_folder);
        const QString path = m_folder + u"/businesses.json"_s;
        write(path, "{\"businesses\": [");
        BusinessBook book(m_folder);
        QVERIFY(book.businesses().isEmpty());
        QVERIFY(book.problem());
        Business business = florist();

        QCOMPARE(book.keep(business), std::nullopt);

        QCOMPARE(contents(path + u".broken"_s), "{\"businesses\": [");
        QCOMPARE(BusinessBook(m_folder).businesses(), QList{business});
    }

    void goesOnWithWhatCannotBeWritten()
    {
        const OrdinaryRights rights;
        QDir().mkpath(m_folder);
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::ExeOwner);
        BusinessBook book(m_folder);
        Business business = florist();

        const auto error = book.keep(business);

        QVERIFY(error);
        QCOMPARE(book.businesses(), QList{business});
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    /// Two programs at once: neither takes away what the other kept.
    void addsToWhatAnotherProgramKept()
    {
        BusinessBook one(m_folder);
        BusinessBook other(m_folder);
        Business first{.name = u"First"_s};
        Business second{.name = u"Second"_s};
        QVERIFY(one.businesses().isEmpty() && other.businesses().isEmpty());
        one.keep(first);
        other.keep(second);

        QCOMPARE(BusinessBook(m_folder).businesses(), (QList{first, second}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestBusinessBook)
#include "tst_businessbook.moc"
