// SPDX-License-Identifier: MIT
#include "tests/ui/window/openprogram.h"

#include <QLabel>

using namespace bellpush;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QAccessible::Role)

namespace {

const auto callButton = u"Call button"_s;
const auto linkButton = u"Link button"_s;
const auto textWithLink = u"Text with call link"_s;
const auto templateKind = u"Template"_s;
const auto request = u"Request"_s;
const auto linkAndCode = u"Link and QR"_s;

QStringList entriesOf(QAccessibleInterface *box)
{
    QStringList names;
    QAccessibleInterface *list = box->child(0);
    for (int i = 0; list != nullptr && i < list->childCount(); ++i)
        names << list->child(i)->text(QAccessible::Name);
    return names;
}

bool isEditor(QAccessible::Role role)
{
    return role == QAccessible::EditableText || role == QAccessible::SpinBox
        || role == QAccessible::ComboBox || role == QAccessible::CheckBox;
}

} // namespace

/// The names in the contract: scripts and screen readers rely on them.
class TestScreenReader : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private slots:
    void initTestCase()
    {
        QAccessible::setActive(true);
        setUpApplication();
        forgetEarlierRuns();
        m_program = startedProgram({});
    }

    void cleanupTestCase() { m_program.reset(); }

    void hearsEveryControl_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("tab");
        QTest::addColumn<QAccessible::Role>("role");
        QTest::addColumn<QStringList>("names");
        const auto combo = QAccessible::ComboBox;
        const auto text = QAccessible::EditableText;
        const auto button = QAccessible::Button;

        for (const QString &kind : {callButton, linkButton, textWithLink, templateKind}) {
            const QByteArray name = kind.toUtf8();
            QTest::addRow("%s: boxes", name.constData())
                << kind << request << combo << QStringList{u"Message type"_s, u"Account"_s};
            QTest::addRow("%s: texts", name.constData())
                << kind << request << text << QStringList{u"To"_s, u"Payload"_s, u"Request"_s};
            QTest::addRow("%s: buttons", name.constData())
                << kind << request << button << QStringList{u"Send"_s, u"Copy as cURL"_s};
            QTest::addRow("%s: tabs", name.constData())
                << kind << request << QAccessible::PageTab << QStringList{request, linkAndCode};
            QTest::addRow("%s: phone", name.constData())
                << kind << request << QAccessible::Grouping << QStringList{u"Phone preview"_s};
        }
        QTest::newRow("link: number")
            << callButton << linkAndCode << text << QStringList{u"Call link number"_s};
        QTest::newRow("link: buttons") << callButton << linkAndCode << button
                                       << QStringList{u"Copy link"_s, u"Save QR code"_s};
        QTest::newRow("call button: texts")
            << callButton << request << text << QStringList{u"Message"_s, u"Button label"_s};
        QTest::newRow("call button: expiry")
            << callButton << request << QAccessible::SpinBox << QStringList{u"Expires after"_s};
        QTest::newRow("call button: unit")
            << callButton << request << combo << QStringList{u"Expiry unit"_s};
        QTest::newRow("call button: insert")
            << callButton << request << button << QStringList{u"Insert call link"_s};
        QTest::newRow("link button: texts")
            << linkButton << request << text
            << QStringList{u"Message"_s, u"Button label"_s, u"Link address"_s, u"Header"_s,
                           u"Footer"_s};
        QTest::newRow("link button: header")
            << linkButton << request << combo << QStringList{u"Header type"_s};
        QTest::newRow("text: message")
            << textWithLink << request << text << QStringList{u"Message"_s};
        QTest::newRow("text: preview") << textWithLink << request << QAccessible::CheckBox
                                       << QStringList{u"Show link preview"_s};
        QTest::newRow("text: insert")
            << textWithLink << request << button << QStringList{u"Insert call link"_s};
        QTest::newRow("template: texts")
            << templateKind << request << text
            << QStringList{u"Template name"_s, u"Template header"_s, u"Template message"_s,
                           u"Template footer"_s, u"Body variables"_s};
        QTest::newRow("template: buttons") << templateKind << request << QAccessible::Grouping
                                           << QStringList{u"Template buttons"_s};
        QTest::newRow("template: boxes") << templateKind << request << combo
                                         << QStringList{u"Template language"_s, u"Expiry unit"_s};
        QTest::newRow("template: expiry")
            << templateKind << request << QAccessible::SpinBox << QStringList{u"Expires after"_s};
    }

    void hearsEveryControl()
    {
        QFETCH(QString, kind);
        QFETCH(QString, tab);
        QFETCH(QAccessible::Role, role);
        QFETCH(QStringList, names);
        show(kind, tab);

        for (const QString &name : names) {
            QAccessibleInterface *item = shownItem(window(), role, name);
            QVERIFY2(item != nullptr, qPrintable(name));
            QVERIFY(item->rect().isValid());
        }
    }

    void hearsEveryEntry_data()
    {
        QTest::addColumn<QString>("box");
        QTest::addColumn<QStringList>("entries");
        QTest::newRow("kinds") << u"Message type"_s
                               << QStringList{callButton, linkButton, textWithLink, templateKind};
        QTest::newRow("headers") << u"Header type"_s
                                 << QStringList{u"None"_s, u"Text"_s, u"Image"_s, u"Video"_s,
                                                u"Document"_s};
        QTest::newRow("units") << u"Expiry unit"_s
                               << QStringList{u"minutes"_s, u"hours"_s, u"days"_s};
    }

    void hearsEveryEntry()
    {
        QFETCH(QString, box);
        QFETCH(QStringList, entries);
        show(box == "Header type"_L1 ? linkButton : callButton, request);

        QCOMPARE(entriesOf(shownItem(window(), QAccessible::ComboBox, box)), entries);
    }

    void hearsTheAccountsAndLanguages()
    {
        show(templateKind, request);

        QAccessibleInterface *account = shownItem(window(), QAccessible::ComboBox, u"Account"_s);
        QCOMPARE(entriesOf(account).value(0), u"Practice account"_s);
        QCOMPARE(account->text(QAccessible::Value), u"Practice account"_s);
        const QStringList languages
            = entriesOf(shownItem(window(), QAccessible::ComboBox, u"Template language"_s));
        QVERIFY(languages.contains(u"en"_s));
        QVERIFY(languages.contains(u"pt_BR"_s));
    }

    void mayNotChangeTheRequest()
    {
        show(callButton, request);

        QVERIFY(shownItem(window(), QAccessible::EditableText, request)->state().readOnly);
    }

    void hearsThePhoneInOrder()
    {
        show(callButton, request);
        typeInto(window(), u"Message"_s, u"*Menu*\n1. Soup\n- Fish"_s);
        typeInto(window(), u"Button label"_s, u"Ring"_s);

        QAccessibleInterface *phone
            = shownItem(window(), QAccessible::Grouping, u"Phone preview"_s);
        QCOMPARE(phone->childCount(), 3);
        QCOMPARE(phone->child(0)->text(QAccessible::Name), u"Menu\n1. Soup\nFish"_s);
        QCOMPARE(phone->child(0)->role(), QAccessible::StaticText);
        QCOMPARE(phone->child(1)->role(), QAccessible::StaticText); // the time
        QCOMPARE(phone->child(2)->text(QAccessible::Name), u"Ring"_s);
        QCOMPARE(phone->child(2)->role(), QAccessible::Button);
        QVERIFY(phone->child(2)->actionInterface()->actionNames().contains(
            QAccessibleActionInterface::pressAction()));
    }

    void hearsWhatBecameOfTheSend()
    {
        show(callButton, request);
        QAccessibleInterface *result = sendResult(window());

        QCOMPARE(result->role(), QAccessible::StaticText);
        QVERIFY(!result->text(QAccessible::Name).isEmpty());
        button(window(), u"Send"_s)->click();
        QVERIFY(result->text(QAccessible::Name).startsWith("Not sent"_L1));
    }

    void hearsANameForEverythingOneCanUse_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("tab");
        for (const QString &kind : {callButton, linkButton, textWithLink, templateKind}) {
            for (const QString &tab : {request, linkAndCode})
                QTest::addRow("%s, %s", qPrintable(kind), qPrintable(tab)) << kind << tab;
        }
    }

    void hearsANameForEverythingOneCanUse()
    {
        QFETCH(QString, kind);
        QFETCH(QString, tab);
        show(kind, tab);
        QStringList names;
        for (QAccessibleInterface *item : shownItems(window())) {
            const bool isForUse = isEditor(item->role()) || item->role() == QAccessible::Button;
            if (!isForUse || !item->state().focusable)
                continue;
            const QString name = item->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), qPrintable(names.join(u'|')));
            QVERIFY2(!name.contains(u'&'), qPrintable(name));
            QVERIFY2(!names.contains(name), qPrintable(name));
            names << name;
        }
        QVERIFY(names.size() > 5);
    }

    void hearsTheLabelOfEachField()
    {
        show(linkButton, linkAndCode);
        for (auto *label : window().findChildren<QLabel *>()) {
            if (label->buddy() == nullptr || !label->isVisible())
                continue;
            QAccessibleInterface *field = QAccessible::queryAccessibleInterface(label->buddy());
            QCOMPARE(field->text(QAccessible::Name), nameOfField(label->text()));
        }
    }

private:
    QWidget &window() const { return m_program->window(); }

    void show(const QString &kind, const QString &tab)
    {
        menuAction(m_program->window(), u"New"_s)->trigger();
        comboBox(window(), u"Message type"_s)->setCurrentText(kind);
        if (kind == linkButton)
            comboBox(window(), u"Header type"_s)->setCurrentText(u"Text"_s);
        showTab(window(), tab);
    }

    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
