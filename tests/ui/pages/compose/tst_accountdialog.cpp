// SPDX-License-Identifier: MIT
#include "ui/pages/compose/accountdialog.h"

#include "app/accounts/business.h"
#include "ui/widgets/countryfield.h"

#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

LineField *line(const QWidget &dialog, const QString &name)
{
    for (auto *field : dialog.findChildren<LineField *>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

CountryField *country(const QWidget &dialog)
{
    return dialog.findChild<CountryField *>();
}

void choose(CountryField *field, const QString &code)
{
    field->fill();
    field->setCurrentIndex(field->findData(code));
}

/// All but the number.
void fillIn(const QWidget &dialog)
{
    line(dialog, u"Business name"_s)->setText(u"Lucky Shrub"_s);
    line(dialog, u"Phone number ID"_s)->setText(u"106540352242922"_s);
    line(dialog, u"Access token"_s)->setText(u"secret"_s);
}

} // namespace

class TestAccountDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"bellpush-test"_s);
        QCoreApplication::setApplicationName(u"accountdialog"_s);
    }

    void init() { QSettings().clear(); }

    void knowsTheBusinessThatWasEntered()
    {
        const Business business{.name = u"Lucky Shrub"_s,
                                .number = u"0171 1234567"_s,
                                .country = Country::from(u"DE"_s)};
        AccountDialog dialog(business, nullptr);
        std::optional<Account> account;
        connect(&dialog, &AccountDialog::entered, this,
                [&account](const Account &entered) { account = entered; });
        QCOMPARE(line(dialog, u"Business name"_s)->text(), u"Lucky Shrub"_s);
        line(dialog, u"Phone number ID"_s)->setText(u"106540352242922"_s);
        line(dialog, u"Access token"_s)->setText(u"secret"_s);

        dialog.accept();

        QVERIFY(account);
        QCOMPARE(account->businessName, u"Lucky Shrub"_s);
        QCOMPARE(account->businessNumber.e164(), u"+491711234567"_s);
    }

    void saysWhatANumberDials_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("said");

        QTest::newRow("as it is dialled") << u"+44 20 7946 0958"_s << QString() << QString();
        QTest::newRow("a zero too many")
            << u"+44 (0)20 7946 0958"_s << QString() << u"Dials +44 20 7946 0958."_s;
        QTest::newRow("at home") << u"020 7946 0958"_s << u"GB"_s << u"Dials +44 20 7946 0958."_s;
        QTest::newRow("at home nowhere") << u"020 7946 0958"_s << QString() << u"Begin with +"_s;
        QTest::newRow("nothing") << QString() << QString() << QString();
    }

    void saysWhatANumberDials()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QFETCH(QString, said);
        AccountDialog dialog({}, nullptr);
        LineField *number = line(dialog, u"Business phone number"_s);
        if (!code.isEmpty())
            choose(country(dialog), code);
        else
            QSettings().setValue(u"numbers/country"_s, QString());

        number->setText(typed);

        const QString described = number->accessibleDescription();
        QVERIFY2(described.startsWith(said), qPrintable(described));
        if (said.isEmpty())
            QVERIFY2(!described.contains(u"Dials"_s), qPrintable(described));
    }

    void takesTheNumberThatWasUnderstood()
    {
        AccountDialog dialog({}, nullptr);
        std::optional<Account> entered;
        connect(&dialog, &AccountDialog::entered, this,
                [&entered](const Account &account) { entered = account; });
        fillIn(dialog);
        choose(country(dialog), u"GB"_s);
        line(dialog, u"Business phone number"_s)->setText(u"020 7946 0958"_s);

        dialog.accept();

        QVERIFY(entered.has_value());
        QCOMPARE(entered->businessNumber.e164(), u"+442079460958"_s);
    }

    void refusesWhatIsNoNumber()
    {
        AccountDialog dialog({}, nullptr);
        QSignalSpy entered(&dialog, &AccountDialog::entered);
        fillIn(dialog);

        for (const QString &typed : {QString(), u"12"_s, u"call us"_s}) {
            line(dialog, u"Business phone number"_s)->setText(typed);
            dialog.accept();
            QCOMPARE(entered.size(), 0);
            QVERIFY(line(dialog, u"Business phone number"_s)->accessibleDescription().size() > 40);
        }
    }
};

QTEST_MAIN(TestAccountDialog)
#include "tst_accountdialog.moc"
