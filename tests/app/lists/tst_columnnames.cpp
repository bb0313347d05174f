// SPDX-License-Identifier: MIT
#include "app/lists/columnnames.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

using Place = std::optional<qsizetype>;

class TestColumnNames : public QObject
{
    Q_OBJECT

private slots:
    void comparesNamesWithoutAccentsAndPunctuation()
    {
        QCOMPARE(plainName(u"Número de teléfono"_s), u"numerodetelefono"_s);
        QCOMPARE(plainName(u"  WhatsApp-Nr. "_s), u"whatsappnr"_s);
        QCOMPARE(plainName(u"ÜBERSCHRIFT"_s), u"uberschrift"_s);
        QCOMPARE(plainName(u"फ़ोन"_s) == plainName(u"फन"_s), false); // vowel signs are letters
        QCOMPARE(plainName(u"📞"_s), u"📞"_s);
        QCOMPARE(plainName(u" - "_s), QString());
    }

    void knowsWordsOfManyLanguages_data()
    {
        QTest::addColumn<ColumnRole>("role");
        QTest::addColumn<QString>("name");
        using enum ColumnRole;
        for (const char *name :
             {"payload", "Code", "Código", "Codice", "Kennung", "biz_payload", "Tracking code"})
            QTest::newRow(name) << Payload << QString::fromUtf8(name);
        for (const char *name :
             {"Label", "Etikett", "Store", "Filiale", "Sucursal", "Magasin", "Negozio", "Loja",
              "Name", "Étiquette", "Магазин", "متجر", "Store address"})
            QTest::newRow(name) << Label << QString::fromUtf8(name);
        for (const char *name : {"Headline", "Überschrift", "Título", "Titre", "Titolo"})
            QTest::newRow(name) << Headline << QString::fromUtf8(name);
        for (const char *name : {"Business name", "Firma", "Empresa", "Entreprise", "Azienda"})
            QTest::newRow(name) << Business << QString::fromUtf8(name);
        for (const char *name : {"Text", "Short text", "Kurztext", "Texto", "Texte", "Testo"})
            QTest::newRow(name) << ColumnRole::Text << QString::fromUtf8(name);
    }

    void knowsWordsOfManyLanguages()
    {
        QFETCH(ColumnRole, role);
        QFETCH(QString, name);

        QCOMPARE(columnNamed(role, {u"zzz"_s, name.toUpper()}), Place(1));
    }

    void takesTheClearestName_data()
    {
        QTest::addColumn<ColumnRole>("role");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<Place>("column");
        using enum ColumnRole;

        QTest::newRow("store before name")
            << Label << QStringList{u"Name"_s, u"Store"_s} << Place(1);
        QTest::newRow("the first of two")
            << Label << QStringList{u"Store"_s, u"store"_s} << Place(0);
        QTest::newRow("none") << Label << QStringList{u"a"_s, u""_s} << Place();
        QTest::newRow("no columns") << Label << QStringList() << Place();
    }

    void takesTheClearestName()
    {
        QFETCH(ColumnRole, role);
        QFETCH(QStringList, names);
        QFETCH(Place, column);

        QCOMPARE(columnNamed(role, names), column);
    }

    void tellsAHeadersWordFromAnother()
    {
        QVERIFY(isColumnName(u"Número"_s));
        QVERIFY(isColumnName(u"Etikett"_s));
        QVERIFY(!isColumnName(u"Main Store, Berlin"_s));
        QVERIFY(!isColumnName(u""_s));
    }
};

QTEST_APPLESS_MAIN(TestColumnNames)
#include "tst_columnnames.moc"
