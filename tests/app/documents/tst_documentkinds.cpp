// SPDX-License-Identifier: MIT
#include "app/documents/document.h"

#include "app/lists/csvtable.h"
#include "tests/support/quotedjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = DocumentError::Reason;

namespace {

const PictureFile sampleLogo{u"logo.png"_s, QByteArray("\x89PNG\0 not really", 16)};

// Drafts in which every member differs from an empty draft's.

CodeDraft fullLink()
{
    CodeDraft draft{.link = {LinkKind::Chat, u"+1 631 555 1234"_s, Country::from(u"GB"_s),
                             u"window"_s, u"Hello \U0001F4DE"_s, u"Write to us"_s}};
    draft.design = {.correction = ErrorCorrection::Low,
                    .sizeMm = 33.5,
                    .dpi = 203,
                    .colour = u"#003366"_s,
                    .background = u"cream"_s,
                    .shape = ModuleShape::Rounded,
                    .quietZone = 5,
                    .callToAction = u"התקשרו"_s,
                    .logo = sampleLogo,
                    .logoPercent = 15};
    draft.design.purpose.reset();
    return draft;
}

PosterDraft fullPoster()
{
    return {.link = {.number = u"0631 555"_s, .country = Country::from(u"US"_s), .payload = u"p"_s},
            .headline = u"Questions?\nCall us."_s,
            .businessName = u"Baker & Sons"_s,
            .text = u"9–17"_s,
            .callToAction = u"Scan"_s,
            .hours = u"Mon–Fri 9:00–18:00"_s,
            .webAddress = u"baker.example"_s,
            .headline2 = u"¿Preguntas?"_s,
            .text2 = u"Llámenos"_s,
            .prices = u"Bread 3 €"_s,
            .lines = u"Date"_s,
            .design = u"band"_s,
            .paper = u"letter"_s,
            .brand = u"#123456"_s,
            .accent = u"#f80"_s,
            .font = u"lato"_s,
            .codeLook = PosterCodeLook::Plain,
            .logo = sampleLogo,
            .photo = {u"/shop/photo.jpg"_s},
            .bleedMm = 3,
            .hasCropMarks = true};
}

SheetDraft fullSheet()
{
    SheetDraft draft;
    draft.list = QByteArray("\xef\xbb\xbfnumber,label\r\n+16505550123,\"Main, Street\"\r\n");
    draft.encoding = CsvEncoding::Windows1250;
    draft.named = {u"number"_s, QString(), u"2"_s};
    draft.number = u"+1650"_s;
    draft.country = Country::from(u"DE"_s);
    draft.correction = ErrorCorrection::High;
    draft.leaveOutWrong = true;
    draft.order = LabelOrder::ByNumber;
    draft.stock = {.id = u"mine"_s,
                   .maker = u"We"_s,
                   .part = u"1"_s,
                   .name = u"Ours"_s,
                   .page = {210, 297},
                   .label = {40, 40},
                   .first = {10, 10.5},
                   .pitch = {50, 50},
                   .columns = 4,
                   .rows = 5,
                   .cornerRadius = 2.5};
    draft.look = {.design = u"badge"_s,
                  .headline = u"Call us"_s,
                  .businessName = u"Baker"_s,
                  .text = u"9–17"_s,
                  .callToAction = u"Scan"_s,
                  .brand = u"#123456"_s,
                  .logo = sampleLogo};
    draft.copies = 3;
    draft.outlines = true;
    draft.cropMarks = true;
    draft.textAsOutlines = true;
    return draft;
}

QList<DocumentContent> fullContents()
{
    return {fullLink(), fullPoster(), fullSheet()};
}

Document read(const QByteArray &bytes)
{
    const auto document = readDocument(bytes);
    if (!document)
        qFatal("not read: %s", qPrintable(document.error().words));
    return *document;
}

QJsonObject members(const DocumentContent &content)
{
    const auto json = QJsonDocument::fromJson(documentBytes({content, {}}));
    return json.object()[kindName(kindOf(content))].toObject();
}

QJsonObject schema()
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/schema/bellpush-document.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no schema");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject schemaMembers(DocumentKind kind)
{
    return schema()["properties"_L1][kindName(kind)]["properties"_L1].toObject();
}

/// What a schema says of a value, wherever it says it.
QJsonObject resolved(const QJsonValue &said)
{
    const QString place = said["$ref"_L1].toString();
    return place.isEmpty() ? said.toObject()
                           : schema()["$defs"_L1][place.section(u'/', -1)].toObject();
}

QByteArray withMember(DocumentKind kind, const QString &member, const QJsonValue &value)
{
    return QJsonDocument(
               QJsonObject{{"bellpush"_L1, 1}, {kindName(kind), QJsonObject{{member, value}}}})
        .toJson();
}

} // namespace

class TestDocumentKinds : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryMember()
    {
        for (const DocumentContent &content : fullContents())
            QCOMPARE(read(documentBytes({content, {}})).content, content);
        for (int kind = 0; kind < documentKinds; ++kind) {
            const DocumentContent empty = emptyContent(static_cast<DocumentKind>(kind));
            QCOMPARE(static_cast<int>(kindOf(empty)), kind);
            QCOMPARE(read(documentBytes({empty, {}})).content, empty);
        }
    }

    void isTheSameWhenWrittenAgain()
    {
        for (const DocumentContent &content : fullContents()) {
            const QByteArray bytes = documentBytes({content, {}});
            QCOMPARE(documentBytes(read(bytes)), bytes);
        }
    }

    void leavesOutWhatIsAsUsual()
    {
        QCOMPARE(members(PosterDraft()), QJsonObject());
        QCOMPARE(members(SheetDraft()), QJsonObject());
        QCOMPARE(members(CodeDraft()), (QJsonObject{{"type"_L1, "call"_L1}}));
        CodeDraft design{.design = withPurpose({}, QrPurpose::Outdoors)};
        QCOMPARE(members(design),
                 (QJsonObject{{"type"_L1, "call"_L1}, {"purpose"_L1, "outdoors"_L1}}));
    }

    void keepsMembersItDoesNotKnow()
    {
        const QByteArray bytes
            = quotedJson("{'bellpush':1,'x':[1],'poster':{'headline':'Hi','later':{'a':null},"
                         "'logo':{'file':'a.png','focus':[0.5,0.5]}}}");
        Document document = read(bytes);
        std::get<PosterDraft>(document.content).headline = u"Ho"_s;

        const QJsonObject root = QJsonDocument::fromJson(documentBytes(document)).object();

        QCOMPARE(root["x"_L1], QJsonArray{1});
        QCOMPARE(root["poster"_L1]["later"_L1], (QJsonObject{{"a"_L1, QJsonValue()}}));
        QCOMPARE(root["poster"_L1]["logo"_L1]["focus"_L1], (QJsonArray{0.5, 0.5}));
        QCOMPARE(root["poster"_L1]["headline"_L1].toString(), u"Ho"_s);
    }

    void takesOutWhatWasCleared()
    {
        for (const DocumentContent &content : fullContents()) {
            Document document = read(documentBytes({content, {}}));
            document.content = emptyContent(kindOf(content));
            QCOMPARE(documentBytes(document), documentBytes({document.content, {}}));
        }
    }

    void writesTheMembersOfTheSchema()
    {
        CodeDraft byPurpose = fullLink();
        byPurpose.design = withPurpose(byPurpose.design, QrPurpose::Screen);
        QStringList ofLinks = members(fullLink()).keys() + members(byPurpose).keys();
        ofLinks.removeDuplicates();
        ofLinks.sort();

        QCOMPARE(ofLinks, schemaMembers(DocumentKind::Link).keys());
        QCOMPARE(members(fullPoster()).keys(), schemaMembers(DocumentKind::Poster).keys());
        QCOMPARE(members(fullSheet()).keys(), schemaMembers(DocumentKind::Sheet).keys());
        QStringList top{u"bellpush"_s};
        for (int kind = 0; kind < documentKinds; ++kind)
            top.append(kindName(static_cast<DocumentKind>(kind)));
        top.sort();
        QCOMPARE(schema()["properties"_L1].toObject().keys(), top);
        QCOMPARE(schema()["oneOf"_L1].toArray().size(), documentKinds);
    }

    void writesThePartsOfTheSchema()
    {
        const QJsonObject sheet = schemaMembers(DocumentKind::Sheet);
        SheetDraft round = fullSheet();
        round.stock.shape = LabelStock::Shape::Ellipse;
        SheetDraft linked;
        linked.listPath = u"/a.csv"_s;

        QCOMPARE(members(round)["stock"_L1].toObject().keys(),
                 sheet["stock"_L1]["properties"_L1].toObject().keys());
        const QStringList list = sheet["list"_L1]["properties"_L1].toObject().keys();
        QCOMPARE(members(linked)["list"_L1].toObject().keys()
                     + members(round)["list"_L1].toObject().keys(),
                 list);
        QCOMPARE(members(fullPoster())["logo"_L1].toObject().keys(),
                 resolved(schemaMembers(DocumentKind::Poster)["logo"_L1])["properties"_L1]
                     .toObject()
                     .keys());
    }

    void refusesWhatTheSchemaRefuses_data()
    {
        QTest::addColumn<DocumentKind>("kind");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");

        for (const auto kind : {DocumentKind::Link, DocumentKind::Poster, DocumentKind::Sheet}) {
            const QJsonObject all = schemaMembers(kind);
            for (const QString &member : all.keys()) {
                const auto row = [&](const char *name, const QJsonValue &value) {
                    QTest::addRow("%s.%s, %s", kindName(kind).data(), qPrintable(member), name)
                        << kind << member << value;
                };
                const QJsonObject said = resolved(all[member]);
                const QJsonValue type = said["type"_L1];
                row("null", QJsonValue());
                row("a list", QJsonArray{});
                if (type != "boolean"_L1)
                    row("flag", true);
                if (type != "number"_L1 && type != "integer"_L1)
                    row("number", 7);
                if (type != "string"_L1 && !type.isArray())
                    row("text", u"x"_s);
                if (type == "integer"_L1)
                    row("fraction", said["minimum"_L1].toDouble() + 0.5);
                if (said.contains("minimum"_L1))
                    row("too little", said["minimum"_L1].toDouble() - 1);
                if (said.contains("maximum"_L1))
                    row("too much", said["maximum"_L1].toDouble() + 1);
                if (said.contains("maximum"_L1))
                    row("far too much", 1e300);
            }
        }
        QTest::newRow("no country")
            << DocumentKind::Poster << u"country"_s << QJsonValue(u"Narnia"_s);
        QTest::newRow("no encoding")
            << DocumentKind::Sheet << u"encoding"_s << QJsonValue(u"Klingon"_s);
        QTest::newRow("no stock") << DocumentKind::Sheet << u"stock"_s << QJsonValue(QString());
        QTest::newRow("a stock of nothing")
            << DocumentKind::Sheet << u"stock"_s << QJsonValue(QJsonObject{});
    }

    void refusesWhatTheSchemaRefuses()
    {
        QFETCH(DocumentKind, kind);
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);

        const auto document = readDocument(withMember(kind, member, value));

        QVERIFY(!document);
        QCOMPARE(
            document.error(),
            (DocumentError{.reason = Reason::WrongValue, .words = kindName(kind) + u'.' + member}));
    }

    void takesTheEndsOfARange()
    {
        for (const auto kind : {DocumentKind::Link, DocumentKind::Poster, DocumentKind::Sheet}) {
            const QJsonObject all = schemaMembers(kind);
            for (const QString &member : all.keys()) {
                const QJsonObject said = resolved(all[member]);
                for (const auto &end : {"minimum"_L1, "maximum"_L1}) {
                    const QJsonValue value = said[end];
                    if (!value.isUndefined())
                        QVERIFY2(readDocument(withMember(kind, member, value)), qPrintable(member));
                }
            }
        }
    }

    void takesTheNamesOfTheSchema()
    {
        for (const auto kind : {DocumentKind::Link, DocumentKind::Poster, DocumentKind::Sheet}) {
            const QJsonObject all = schemaMembers(kind);
            for (const QString &member : all.keys()) {
                for (const auto &name : all[member]["enum"_L1].toArray())
                    QVERIFY2(readDocument(withMember(kind, member, name)), qPrintable(member));
            }
        }
    }

    void namesWhatIsWrongWithin_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("member");
        QTest::newRow("a logo's file")
            << QByteArray("'poster':{'logo':{'file':1}}") << u"poster.logo.file"_s;
        QTest::newRow("no base64")
            << QByteArray("'link':{'logo':{'data':'a b'}}") << u"link.logo.data"_s;
        QTest::newRow("a list's file")
            << QByteArray("'sheet':{'list':{'file':[]}}") << u"sheet.list.file"_s;
        QTest::newRow("no row") << QByteArray("'sheet':{'list':{'rows':[['a'],'b']}}")
                                << u"sheet.list.rows[1]"_s;
        QTest::newRow("no cell") << QByteArray("'sheet':{'list':{'rows':[['a'],['b',1]]}}")
                                 << u"sheet.list.rows[1][1]"_s;
        QTest::newRow("a character that no list has")
            << QByteArray("'sheet':{'list':{'rows':[['a\\u0000']]}}") << u"sheet.list.rows"_s;
        QTest::newRow("a stock's page")
            << QByteArray("'sheet':{'stock':{'id':'a','page':[1]}}") << u"sheet.stock.page"_s;
    }

    void namesWhatIsWrongWithin()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, member);

        const auto document = readDocument(quotedJson("{'bellpush':1," + content + "}"));

        QVERIFY(!document);
        QCOMPARE(document.error(), (DocumentError{.reason = Reason::WrongValue, .words = member}));
    }

    void takesAlongNoMoreThanAPictureMayHave()
    {
        const auto withLogo = [](qsizetype size) {
            const PosterDraft draft{.logo = {u"a.png"_s, QByteArray(size, 'x')}};
            return readDocument(documentBytes({draft, {}}));
        };

        QVERIFY(withLogo(largestPictureBytes));
        QCOMPARE(withLogo(largestPictureBytes + 1).error().words, u"poster.logo.data"_s);
    }

    void keepsRowsAsTheyAre()
    {
        const QJsonArray rows{QJsonArray{u"number"_s, u"label"_s},
                              QJsonArray{u"+16505550123"_s, u"a \"b\", c;\n d\t"_s},
                              QJsonArray{u"=1+1"_s, u" \u05D4 \U0001F4DE '@x "_s},
                              QJsonArray{u"1"_s, QString()}};
        const QByteArray bytes
            = withMember(DocumentKind::Sheet, u"list"_s, QJsonObject{{"rows"_L1, rows}});

        const QJsonObject written = members(read(bytes).content);

        QCOMPARE(written["list"_L1]["rows"_L1], rows);
    }

    void leavesOutBlankRows()
    {
        const QByteArray bytes = quotedJson(
            "{'bellpush':1,'sheet':{'list':{'rows':[['a','b'],[],['',''],['1','']]}}}");

        QCOMPARE(members(read(bytes).content)["list"_L1]["rows"_L1],
                 (QJsonArray{QJsonArray{u"a"_s, u"b"_s}, QJsonArray{u"1"_s, QString()}}));
    }

    void readsAStockByItsId()
    {
        const Document document
            = read(withMember(DocumentKind::Sheet, u"stock"_s, u"avery-l7160"_s));
        const auto &draft = std::get<SheetDraft>(document.content);

        QCOMPARE(draft.stock, (LabelStock{.id = u"avery-l7160"_s}));
        QCOMPARE(members(document.content)["stock"_L1].toString(), u"avery-l7160"_s);
    }

    void refersToWhatLiesBesideIt()
    {
        PosterDraft draft{.logo = {u"/shop/pictures/logo.png"_s}};
        const auto seen = [&](const QString &folder) {
            return std::get<PosterDraft>(seenFrom(folder, draft)).logo.path;
        };

        QCOMPARE(seen(u"/shop"_s), u"pictures/logo.png"_s);
        QCOMPARE(seen(u"/shop/pictures"_s), u"logo.png"_s);
        QCOMPARE(seen(u"/shop/posters"_s), u"/shop/pictures/logo.png"_s);
        const DocumentContent relative = seenFrom(u"/shop"_s, draft);
        QCOMPARE(foundFrom(u"/moved"_s, relative),
                 DocumentContent(PosterDraft{.logo = {u"/moved/pictures/logo.png"_s}}));
        draft.logo.bytes = QByteArray("x");
        QCOMPARE(seen(u"/elsewhere"_s), u"logo.png"_s);
        QCOMPARE(foundFrom(u"/moved"_s, draft), DocumentContent(draft));
    }

    void refersToAListBesideIt()
    {
        SheetDraft draft;
        draft.listPath = u"/shop/shops.csv"_s;

        const auto seen = seenFrom(u"/shop"_s, draft);

        QCOMPARE(std::get<SheetDraft>(seen).listPath, u"shops.csv"_s);
        QCOMPARE(foundFrom(u"/shop"_s, seen), DocumentContent(draft));
    }
};

QTEST_APPLESS_MAIN(TestDocumentKinds)
#include "tst_documentkinds.moc"
