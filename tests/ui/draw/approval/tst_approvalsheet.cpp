// SPDX-License-Identifier: MIT
#include "tests/ui/draw/phone/phonescenes.h"
#include "tests/ui/draw/press/presssamples.h"

#include "ui/draw/approval/approvalwriter.h"
#include "ui/draw/codes/qrscan.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace bellpush;
using namespace bellpush::presssamples;
using namespace Qt::StringLiterals;

namespace {

const QString callLinkText = u"https://wa.me/call/16315553601?biz_payload=door"_s;

MessageDraft hardDraft()
{
    MessageDraft draft = templateDraft(10);
    draft.templateWords.body = u"مرحبا 💐 "_s.repeated(120);
    draft.bodyParameters = {u"x"_s.repeated(1100)};
    draft.templateName = u"Bad Name "_s.repeated(60);
    draft.templateWords.header = u"H"_s.repeated(200);
    for (int i = 0; i < 40; ++i)
        draft.bodyParameters.append(u"v"_s.repeated(1030));
    draft.payload = u"p"_s.repeated(700);
    return draft;
}

ApprovalContent sheetOf(const MessageDraft &draft, const PhoneLook &look = {})
{
    ApprovalContent content = approvalContent(approvalText(draft, checkDraft(draft)), callLinkText,
                                              u"{\n  \"a\": 1\n}\n"_s);
    content.title = u"Spring sale"_s;
    content.subtitle = u"Lucky Shrub · 2 March 2026"_s;
    content.phone = phoneContent(draft, sampleSetting());
    content.look = look;
    return content;
}

ApprovalLayout laidOutSheet(const ApprovalContent &content)
{
    LaidTexts texts;
    return layoutApproval(content, texts);
}

} // namespace

class TestApprovalSheet : public QObject
{
    Q_OBJECT

private slots:
    /// Another font, or the same in another size, is half a second for a thousand rare letters.
    void whatAMessageSaysHasOneFont()
    {
        const QString rare = u"ꦧꦱ བོད 𞤀𞤣 ຂໍ້ "_s;
        for (const PhonePlatform platform : everyPlatform()) {
            PhoneLook look;
            look.platform = platform;
            look.textScale = 1.3;
            ApprovalContent content = sheetOf(callDraft(rare.repeated(5)), look);
            content.request = u"{\n  \"body\": \""_s + rare + u"\"\n}\n"_s;
            const ApprovalLayout layout = laidOutSheet(content);
            const auto sizes = [](const QList<PhoneText> &texts) {
                QMap<QString, QSet<qreal>> found;
                for (const PhoneText &text : texts) {
                    for (const TextRun &run : text.text->runs) {
                        const QRawFont font = run.glyphs.rawFont();
                        found[font.familyName()].insert(font.pixelSize());
                    }
                }
                return found;
            };

            const auto onPhone = sizes(layout.phone.bubble.texts);
            const auto onSheet = sizes(layout.texts);

            int shared = 0;
            for (auto it = onPhone.begin(); it != onPhone.end(); ++it) {
                const QString &family = it.key();
                if (family.startsWith("Roboto"_L1) || family.startsWith("Inter"_L1))
                    continue;
                ++shared;
                QCOMPARE(onSheet.value(family), it.value());
            }
            QVERIFY(shared > 0);
        }
    }

    void keepsToItsPage_data()
    {
        QTest::addColumn<ApprovalContent>("content");

        ApprovalContent request = sheetOf(callDraft(u"Hi"_s));
        request.request = u"  \"line\": \"word word word\",\n"_s.repeated(400);
        ApprovalContent longLink = sheetOf(callDraft(u"Hi"_s));
        longLink.link = u"https://wa.me/call/1?biz_payload="_s + u"%20"_s.repeated(900);
        QTest::newRow("short") << sheetOf(callDraft(u"Hi"_s));
        QTest::newRow("everything") << sheetOf(fullDraft());
        QTest::newRow("hard") << sheetOf(hardDraft());
        QTest::newRow("hard, large, narrow")
            << sheetOf(hardDraft(), {PhonePlatform::Ios, PhoneScheme::Light, 320, 2});
        QTest::newRow("body at its limit") << sheetOf(callDraft(u"word "_s.repeated(204)));
        QTest::newRow("text at its limit") << sheetOf([] {
            MessageDraft draft = callDraft(u"word "_s.repeated(819));
            draft.kind = MessageKind::Text;
            return draft;
        }());
        QTest::newRow("long request") << request;
        QTest::newRow("long link") << longLink;
        QTest::newRow("tall letters") << sheetOf(callDraft(u"ꦧꦱꦗꦮ བོད་སྐད ຂໍ້ ﷽ "_s.repeated(60)));
        QTest::newRow("emoji") << sheetOf(
            callDraft(u"👩‍👩‍👧‍👦🌷"_s.repeated(90)));
        QTest::newRow("empty") << ApprovalContent();
    }

    void keepsToItsPage()
    {
        QFETCH(ApprovalContent, content);

        const ApprovalLayout layout = laidOutSheet(content);

        const qreal margin = ApprovalLayout::margin;
        const QRectF area = QRectF({}, ApprovalLayout::page)
                                .adjusted(margin, margin, -margin, -margin)
                                .adjusted(-1, -1, 1, 1);
        for (const PhoneText &text : layout.texts) {
            if (!text.rect.isEmpty())
                QVERIFY2(area.contains(text.rect), qPrintable(QDebug::toString(text.rect)));
        }
        QList<QRectF> blocks;
        for (const ApprovalPhone &phone : layout.phones)
            blocks.append(phone.rect);
        blocks += layout.columns;
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            QVERIFY(area.contains(blocks.at(i)));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!blocks.at(i).adjusted(1, 1, -1, -1).intersects(blocks.at(j)));
        }
        for (const PhoneText &text : layout.texts)
            QVERIFY(!layout.code.intersects(text.rect));
        QVERIFY(layout.code.isNull() || area.contains(layout.code));
        checkDisjoint(layout.texts);
    }

    void saysWhatIsLeftOut()
    {
        ApprovalContent content = sheetOf(hardDraft());
        const ApprovalLayout layout = laidOutSheet(content);
        content.text.words.moreLines = u"%1 more, many more, so many that it is wide"_s;
        const ApprovalLayout wordy = laidOutSheet(content);

        QVERIFY(content.text.rules.size() > 40);
        QCOMPARE_LE(layout.icons.size(), 20);
        QVERIFY(layout.icons.size() > 2);
        const auto widths = [](const ApprovalLayout &sheet) {
            qreal all = 0;
            for (const PhoneText &text : sheet.texts)
                all += text.rect.width();
            return all;
        };
        QVERIFY(widths(wordy) > widths(layout));
    }

    void showsBothThemes()
    {
        const ApprovalLayout layout = laidOutSheet(sheetOf(fullDraft()));

        QCOMPARE(layout.phones.size(), 2);
        QCOMPARE(layout.phones.at(0).scheme, PhoneScheme::Light);
        QCOMPARE(layout.phones.at(1).scheme, PhoneScheme::Dark);
        QCOMPARE(layout.phones.at(0).rect.size(), layout.phones.at(1).rect.size());
    }

    void makesTheSameBytesTwice()
    {
        const ApprovalContent content = sheetOf(hardDraft());

        const auto first = approvalPdf(content);
        const auto second = approvalPdf(content);

        QVERIFY(first && second);
        QVERIFY(first->startsWith("%PDF-"));
        QCOMPARE(*second, *first);
    }

    void isOnePageWhoseCodeScans()
    {
        const QString pdftoppm = QStandardPaths::findExecutable(u"pdftoppm"_s);
        QVERIFY2(!pdftoppm.isEmpty(), "poppler-utils is needed");
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*approvalPdf(sheetOf(fullDraft())));
        file.close();

        QProcess::execute(
            pdftoppm, {u"-r"_s, u"150"_s, u"-png"_s, file.fileName(), folder.filePath(u"page"_s)});

        const QStringList pages = QDir(folder.path()).entryList({u"page*.png"_s});
        QCOMPARE(pages.size(), 1);
        const QImage page(folder.filePath(pages.constFirst()));
        QVERIFY(std::abs(page.width() - 1240) <= 1);
        QVERIFY(std::abs(page.height() - 1754) <= 1);
        QCOMPARE(qrTextIn(page), std::optional(callLinkText));
    }

    void itsWordsAreText()
    {
        MessageDraft draft = callDraft(u"Call *us* 📞 now 💐 or\nתתקשרו אלינו עכשיו"_s);
        draft.displayText = u"Call now"_s;

        const QString text = pdfLines(*approvalPdf(sheetOf(draft))).join(u'\n');

        qsizetype at = 0;
        for (const char *words :
             {"Spring sale", "Lucky Shrub · 2 March 2026", "The words", "Call us 📞 now 💐 or",
              "The rules", "Call link and QR code", "https://wa.me/call/16315553601"}) {
            at = text.indexOf(QString::fromUtf8(words), at);
            QVERIFY2(at >= 0, qPrintable(QString::fromUtf8(words) + u'\n' + text));
        }
        QVERIFY2(text.contains(u"תתקשרו אלינו עכשיו"_s), qPrintable(text));
    }

    void anEmojiIsInTheFileOnce_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("pictures");

        QTest::newRow("none") << u"word "_s.repeated(200) << 0;
        QTest::newRow("two, many times") << u"👩‍👩‍👧‍👦🌷"_s.repeated(100) << 2;
        QTest::newRow("one in both directions") << u"Hi 💐 and 💐\nשלום 💐"_s << 1;
        QString many;
        for (char32_t emoji = 0x1f400; emoji < 0x1f43e; ++emoji)
            many += QString::fromUcs4(&emoji, 1);
        QTest::newRow("62 animals") << many.repeated(8) << 62;
    }

    void anEmojiIsInTheFileOnce()
    {
        QFETCH(QString, body);
        QFETCH(int, pictures);

        const QByteArray pdf = *approvalPdf(sheetOf(callDraft(body)));

        Tool tool;
        const QByteArray list = tool.run(pdf, u"pdfimages"_s, {u"-list"_s, u"%1"_s}).text;
        QSet<QByteArray> objects;
        for (const QByteArray &line : list.split('\n')) {
            const QByteArrayList columns = line.simplified().split(' ');
            if (columns.value(2) == "image")
                objects.insert(columns.value(10));
        }
        QCOMPARE(objects.size(), pictures);
        constexpr qsizetype page = 200'000; // with its letters and both phones
        constexpr qsizetype picture = 20'000;
        QCOMPARE_LE(pdf.size(), page + pictures * picture);
    }

    void refusesACodeThatSaysSomethingElse()
    {
        ApprovalContent content = sheetOf(fullDraft());
        content.link = u"https://wa.me/call/1"_s;

        const auto page = approvalPdf(content);

        QVERIFY(!page);
        QCOMPARE(page.error(), ApprovalError::CodeDoesNotScan);
    }

private:
    static void checkDisjoint(const QList<PhoneText> &texts)
    {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                const QRectF inner = texts.at(i).rect.adjusted(0.5, 0.5, -0.5, -0.5);
                QVERIFY2(!inner.intersects(texts.at(j).rect), qPrintable(QDebug::toString(inner)));
            }
        }
    }
};

QTEST_MAIN(TestApprovalSheet)
#include "tst_approvalsheet.moc"
