// SPDX-License-Identifier: MIT
#include "resources/assets.h"
#include "tests/ui/draw/phone/galleryscenes.h"
#include "ui/draw/phone/phonepicture.h"
#include "ui/text/translations.h"

#include <QGuiApplication>
#include <QHash>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using gallery::NamedScene;

namespace {

constexpr qreal pixelRatio = 2;

QDir folder()
{
    return {QStringLiteral(GALLERY)};
}

QString fileName(qsizetype number)
{
    return u"%1.png"_s.arg(number, 3, 10, QChar(u'0'));
}

QByteArray pictureOf(const PhoneScene &scene)
{
    return phonePicture(contentOf(scene), {PictureFormat::Png, scene.look, pixelRatio})
        .value_or(QByteArray());
}

/// A page that needs nothing but the pictures beside it.
QByteArray page(const QList<NamedScene> &scenes)
{
    QString html = u"<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\">"
                   "<title>Bellpush: scenes of the preview</title><style>"
                   "body{font:14px sans-serif;margin:24px;display:grid;gap:24px;"
                   "grid-template-columns:repeat(auto-fill,minmax(280px,1fr));align-items:start}"
                   "figure{margin:0}img{width:100%;height:auto}</style>\n"_s;
    for (qsizetype i = 0; i < scenes.size(); ++i) {
        const QSizeF size = laidOut(scenes.at(i).scene, {}).size;
        html += u"<figure><img loading=\"lazy\" width=\"%1\" height=\"%2\" src=\"%3\" alt=\"\">"
                "<figcaption>%4</figcaption></figure>\n"_s.arg(size.width())
                    .arg(size.height())
                    .arg(fileName(i), scenes.at(i).name.toHtmlEscaped());
    }
    return html.toUtf8();
}

} // namespace

/// Draws the scenes into the build's `gallery`, where somebody may look at them.
class TestGallery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        loadAssets();
        installTranslations(*qApp);
        m_scenes = gallery::everyScene();
        QVERIFY(folder().mkpath(u"."_s));
        for (const QString &old : folder().entryList({u"*.png"_s}))
            QVERIFY(folder().remove(old));
    }

    void showsEnough() { QVERIFY(m_scenes.size() >= 48); }

    void drawsEveryScene()
    {
        QHash<QByteArray, QString> names;
        for (qsizetype i = 0; i < m_scenes.size(); ++i) {
            const auto &[name, scene] = m_scenes.at(i);
            const QByteArray bytes = pictureOf(scene);
            QVERIFY2(!names.contains(bytes), qPrintable(name + u" is "_s + names.value(bytes)));
            names.insert(bytes, name);
            QVERIFY(!writeFile(folder().filePath(fileName(i)), bytes));
        }
    }

    void everyPictureIsThereInItsSize()
    {
        for (qsizetype i = 0; i < m_scenes.size(); ++i) {
            const PhoneScene &scene = m_scenes.at(i).scene;
            const QImage image(folder().filePath(fileName(i)));

            QCOMPARE(image.size(), (laidOut(scene, {}).size * pixelRatio).toSize());
            QCOMPARE(image.width(), static_cast<int>(scene.look.width * pixelRatio));
        }
    }

    void thePageNamesThemAll()
    {
        const QByteArray html = page(m_scenes);

        QVERIFY(!writeFile(folder().filePath(u"index.html"_s), html));
        QCOMPARE(html.count("<img loading=\"lazy\""), m_scenes.size());
        for (const NamedScene &scene : m_scenes)
            QVERIFY(html.contains(scene.name.toHtmlEscaped().toUtf8()));
        for (const char *outside : {"http:", "https:", "//"})
            QVERIFY(!html.contains(outside));
    }

private:
    QList<NamedScene> m_scenes;
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
