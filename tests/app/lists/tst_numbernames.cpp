// SPDX-License-Identifier: MIT
#include "app/lists/numbernames.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

using Kind = NumberName::Kind;

class TestNumberNames : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatANumberIsOf_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Kind>("kind");
        const auto rows = [](Kind kind, std::initializer_list<const char *> names) {
            for (const char *name : names)
                QTest::newRow(name) << QString::fromUtf8(name) << kind;
        };

        rows(Kind::WhatsApp,
             {"WhatsApp", "WhatsApp-Nr.", "whats app number", "Phone (WhatsApp)", "WA", "واتساب",
              "Shop WhatsApp", "ВатсАп"});
        rows(Kind::Mobile, {"Mobile",         "Mobile Phone",
                            "Mobiltelefon",   "Handy",
                            "Handynummer",    "Teléfono móvil",
                            "Celular",        "Cellulare",
                            "Portable",       "Numéro portable",
                            "Telemóvel",      "Telefon komórkowy",
                            "Cep telefonu",   "No. HP",
                            "Мобильный",      "جوال",
                            "मोबाइल",         "手机",
                            "携帯電話",       "휴대폰",
                            "Telefon (mobil)"});
        rows(Kind::Mobile, {"Di động", "ĐT di động", "DI ĐỘNG", "Số di động", "Farsími"});
        rows(Kind::Number, {"Số"});
        rows(Kind::Phone, {"Điện thoại", "ĐIỆN THOẠI", "Số điện thoại", "Sími"});
        rows(Kind::Phone,
             {"Phone",
              "phone_number",
              "phoneNumber",
              "PHONE_NO",
              "Telefon",
              "Telefonnummer",
              "Rufnummer",
              "Tel.",
              "Tel-Nr.",
              "Teléfono",
              "Numéro de téléphone",
              "Numero di telefono",
              "Número de telefone",
              "Telefoonnummer",
              "Telefon numarası",
              "Nomor telepon",
              "Телефон",
              "№ телефона",
              "رقم الهاتف",
              "फ़ोन नंबर",
              "電話番号",
              "전화번호",
              "Business Phone",
              "Company Main Phone",
              "MSISDN",
              "Shop phone",
              "Kundentelefon"});
        rows(Kind::Number,
             {"Number", "No.", "Nr.", "Nummer", "Número", "Numéro", "№", "N°", "номер", "الرقم",
              "Contact number", "Call no."});
        rows(Kind::Never,
             {"Fax", "Business Fax", "Telefax", "Faxnummer", "Fax-Nr.", "Télécopie (bureau)",
              "Факс", "فاكس", "传真", "ファックス", "팩스", "Faks", "Phone/Fax", "Pager", "Telex",
              "Home Fax", "TTY/TDD Phone", "Geschäftsfax"});
        rows(Kind::Other,
             {"House number",
              "Hausnummer",
              "Haus-Nr.",
              "Shop no.",
              "Store number",
              "Filialnummer",
              "Customer number",
              "Kundennummer",
              "Kundennr",
              "Article number",
              "Artikelnummer",
              "Order No",
              "Bestellnummer",
              "Numéro de client",
              "Número de pedido",
              "Numero civico",
              "Huisnummer",
              "Numer klienta",
              "Müşteri numarası",
              "Номер заказа",
              "رقم العميل",
              "顧客番号",
              "Phone number ID",
              "Phone extension",
              "Durchwahl",
              "PLZ",
              "EAN",
              "Payload",
              "Code",
              "VAT number",
              "Country code"});
        rows(
            Kind::Unknown,
            {"Store", "Label", "Name", "Halifax", "Immobilie", "Automobil", "CEP", "", "   ", "📞"});
    }

    void tellsWhatANumberIsOf()
    {
        QFETCH(QString, name);
        QFETCH(Kind, kind);

        QCOMPARE(numberName(name).kind, kind);
        QCOMPARE(numberName(name.toUpper()).kind, kind);
    }

    void prefersTheNumberToCall_data()
    {
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        const auto row = [](const char *better, const char *worse) {
            QTest::addRow("%s before %s", better, worse)
                << QString::fromUtf8(better) << QString::fromUtf8(worse);
        };

        row("WhatsApp", "Phone");
        row("Mobile Phone", "Business Phone");
        row("WhatsApp", "Mobile");
        row("Handy", "Telefon");
        row("Telefon", "Telefon alt");
        row("Phone", "Old mobile");
        row("Phone", "Emergency WhatsApp");
        row("Telefon", "Notfall-Handy");
        row("Téléphone", "Ancien portable");
        row("Teléfono", "Teléfono de emergencia");
        row("Phone", "Number");
        row("Phone", "Phone 2");
        row("Phone 1", "Phone 2");
        row("Business Phone", "Business Phone 2");
        row("Business Phone", "Home Phone");
        row("Primary Phone", "Business Phone");
        row("Telefon neu", "Telefon");
        row("Телефон", "Старый телефон");
    }

    void prefersTheNumberToCall()
    {
        QFETCH(QString, better);
        QFETCH(QString, worse);

        QVERIFY(isBetter(numberName(better), numberName(worse)));
        QVERIFY(!isBetter(numberName(worse), numberName(better)));
    }
};

QTEST_APPLESS_MAIN(TestNumberNames)
#include "tst_numbernames.moc"
