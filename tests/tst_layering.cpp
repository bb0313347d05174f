// SPDX-License-Identifier: MIT
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(SOURCE_DIR);

QStringList folders(const char *names)
{
    return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
}

/// The rooms that hold values, and what they may throw at each other: whoever shows or says
/// something may know them.
const QStringList values
    = folders("app/core app/values app/markup app/templates app/links app/message "
              "app/qr app/lists app/labels app/posters");
/// All of `app` but its sessions.
const QStringList app = values
    + folders("app/web app/httpserver app/database app/cloudapi app/practice app/documents "
              "app/placements app/settings app/accounts");
const QStringList draw = folders("ui/draw/text ui/draw/pictures ui/draw/press ui/draw/codes "
                                 "ui/draw/phone ui/draw/sheets ui/draw/posters ui/draw/approval");
const QStringList shown = values + folders("ui/text");
const QStringList parts = app + draw + folders("ui/text");
const QStringList shared = parts + folders("app/compose ui/models ui/widgets");
const QStringList page = shared + folders("ui/phone ui/printing");
const QStringList pages
    = folders("ui/pages/business ui/pages/compose ui/pages/links ui/pages/posters "
              "ui/pages/sheets ui/pages/placements");

/// Folder → the folders it may include besides its own. A new arrow is a decision: draw it here.
const QMap<QString, QStringList> arrows{
    {u"app/core"_s, {}},
    {u"app/values"_s, folders("app/core")},
    {u"app/markup"_s, folders("app/values app/core")},
    {u"app/templates"_s, folders("app/values app/core")},
    // app/markup: the links in a text are found as WhatsApp marks them.
    {u"app/links"_s, folders("app/qr app/markup app/values app/core")},
    {u"app/message"_s, folders("app/templates app/markup app/links app/values app/core")},
    {u"app/qr"_s, folders("app/values app/core")},
    {u"app/lists"_s, folders("app/message app/templates app/links app/qr app/values app/core")},
    // app/posters: a sticker's design on a label.
    {u"app/labels"_s, folders("app/posters app/lists app/links app/qr app/values app/core")},
    {u"app/posters"_s, folders("app/lists app/links app/qr app/values app/core")},
    {u"app/web"_s, folders("app/values app/core")},
    {u"app/httpserver"_s, folders("app/values app/core")},
    {u"app/database"_s, folders("app/values app/core")},
    {u"app/cloudapi"_s,
     folders("app/web app/message app/templates app/markup app/values app/core")},
    {u"app/practice"_s, folders("app/httpserver app/web app/core")},
    {u"app/documents"_s,
     folders("app/message app/templates app/links app/qr app/lists app/labels app/posters "
             "app/values app/core")},
    {u"app/placements"_s, folders("app/database app/lists app/links app/values app/core")},
    {u"app/settings"_s, folders("app/labels app/values app/core")},
    {u"app/accounts"_s, folders("app/cloudapi app/settings app/web app/values app/core")},
    {u"app/compose"_s, app},
    {u"ui/text"_s, app},
    {u"ui/draw/text"_s, {}},
    {u"ui/draw/pictures"_s, folders("app/values app/core")},
    {u"ui/draw/press"_s, shown + folders("ui/draw/text")},
    {u"ui/draw/codes"_s, shown + folders("ui/draw/press ui/draw/text")},
    {u"ui/draw/phone"_s, shown + folders("ui/draw/press ui/draw/text")},
    {u"ui/draw/sheets"_s, shown + folders("ui/draw/posters ui/draw/codes ui/draw/press")},
    {u"ui/draw/posters"_s, shown + folders("ui/draw/codes ui/draw/press")},
    {u"ui/draw/approval"_s,
     shown + folders("ui/draw/phone ui/draw/codes ui/draw/press ui/draw/text")},
    {u"ui/models"_s, parts},
    {u"ui/widgets"_s, parts + folders("app/compose")},
    {u"ui/phone"_s, shared},
    {u"ui/printing"_s, shared},
    {u"ui/pages/business"_s, page},
    {u"ui/pages/compose"_s, page},
    {u"ui/pages/links"_s, page},
    {u"ui/pages/posters"_s, page},
    {u"ui/pages/sheets"_s, page},
    {u"ui/pages/placements"_s, page},
    {u"ui/window"_s, app + folders("app/compose ui/text ui/widgets")},
    {u"ui/desktop"_s, page + pages + folders("ui/window")},
    {u"ui/cli/frame"_s, parts},
    {u"ui/cli/message"_s, parts + folders("app/compose ui/cli/frame")},
    {u"ui/cli/print"_s, parts + folders("app/compose ui/cli/frame")},
    {u"ui/cli"_s, parts + folders("ui/cli/frame ui/cli/message ui/cli/print")},
};

/// The Qt modules a folder may use; nothing where it may use any.
QStringList allowedModules(const QString &folder)
{
    if (folder.startsWith("app/"_L1))
        return {u"QtCore"_s, u"QtNetwork"_s, u"QtConcurrent"_s, u"QtSql"_s};
    if (folder == "ui/text"_L1)
        return {u"QtCore"_s};
    if (folder.startsWith("ui/draw/"_L1))
        return {u"QtCore"_s, u"QtGui"_s, u"QtSvg"_s};
    if (folder == "ui/cli"_L1 || folder.startsWith("ui/cli/"_L1))
        return {u"QtCore"_s, u"QtGui"_s, u"QtSvg"_s, u"QtNetwork"_s};
    return {};
}

QString contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("not read: %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

/// The Qt module a header belongs to, however its name is spelled; nothing for other headers.
QString moduleOf(const QString &header)
{
    if (header.startsWith("Qt"_L1) && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const QStringList modules = [] {
        QStringList all = headers.entryList({u"Qt*"_s}, QDir::Dirs);
        all.removeOne(u"QtCore"_s);
        all.prepend(u"QtCore"_s); // wins where another forwards to it
        return all;
    }();
    for (const QString &module : modules) {
        if (header == module || headers.exists(module + u'/' + header))
            return module;
    }
    return {};
}

bool mayUse(const QString &folder, const QString &used)
{
    return used == folder || arrows.value(folder).contains(used);
}

QString includeFault(const QString &folder, const QString &header, bool isQuoted)
{
    static const QRegularExpression ours(u"^((?:app|ui)(?:/\\w+)+)/\\w+\\.h$"_s);
    if (const auto match = ours.match(header); match.hasMatch())
        return mayUse(folder, match.captured(1)) ? QString() : u"includes "_s + header;
    const bool isAsset = folder == "ui/desktop"_L1 && header == "resources/assets.h"_L1;
    if (header.endsWith(".moc"_L1) || isAsset)
        return {};
    if (isQuoted || header.contains(".."_L1))
        return u"includes what is not rooted at the checkout: "_s + header;
    const QStringList allowed = allowedModules(folder);
    const QString module = moduleOf(header);
    if (module.isEmpty() || allowed.isEmpty() || allowed.contains(module))
        return {};
    return u"includes a header of %1: %2"_s.arg(module, header);
}

/// What breaks the rules in a source of `folder`.
QStringList sourceFaults(const QString &folder, const QString &source)
{
    if (!arrows.contains(folder))
        return {u"a new folder: add it to arrows"_s};

    QStringList faults;
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)"_s,
                                            QRegularExpression::MultilineOption);
    for (const auto &match : include.globalMatch(source)) {
        const QString fault = includeFault(folder, match.captured(2), match.captured(1) == u'"');
        if (!fault.isEmpty())
            faults.append(fault);
    }
    static const QRegularExpression translated(
        u"\\btr\\s*\\(|\\bQT_TR\\w*NOOP|\\bQT_TRANSLATE\\w*NOOP|\\btranslate\\s*\\(|"
        "Q_DECLARE_TR_FUNCTIONS"_s);
    if (const auto match = translated.match(source);
        folder.startsWith("app/"_L1) && match.hasMatch())
        faults.append(u"translates: "_s + match.captured());
    return faults;
}

/// A long file has more than one subject. One over 300 lines says in the comment it begins with
/// why it has not; over 400 it has, whatever it says.
QString lengthFault(const QString &source)
{
    static const QRegularExpression reason(u"\\A(?://.*\\n)*//.*\\b300 lines\\b"_s);
    const qsizetype lines = source.count(u'\n');
    if (lines > 400)
        return u"over 400 lines: cut it by subject"_s;
    if (lines > 300 && !reason.match(source).hasMatch())
        return u"cut it by subject, or begin it with a comment \"Over 300 lines: …\" that says why"_s;
    return {};
}

/// Our own link targets and the folder each belongs to.
QMap<QString, QString> targets()
{
    static const QRegularExpression definition(
        u"\\badd_(?:folder|library)\\(\\s*((?:app|ui)_\\w+)"_s);
    QMap<QString, QString> all;
    for (const QString &folder : arrows.keys()) {
        const QString path = root + u'/' + folder + u"/CMakeLists.txt"_s;
        if (!QFile::exists(path))
            continue;
        for (const auto &match : definition.globalMatch(contents(path)))
            all.insert(match.captured(1), folder);
    }
    return all;
}

/// What breaks the rules in the build files of `folder`.
QStringList linkFaults(const QString &folder, QString build)
{
    QStringList faults;
    build.remove(QRegularExpression(u"#[^\\n]*"_s));
    static const QMap<QString, QString> folders = targets();
    static const QRegularExpression target(u"\\b(?:app|ui)_[a-z_]+\\b"_s);
    for (const auto &match : target.globalMatch(build)) {
        const QString used = folders.value(match.captured());
        if (used.isEmpty() || !mayUse(folder, used))
            faults.append(u"links "_s + match.captured());
    }
    const QStringList allowed = allowedModules(folder);
    static const QRegularExpression module(u"\\bQt6?::(\\w+)"_s);
    for (const auto &match : module.globalMatch(build)) {
        if (!allowed.isEmpty() && !allowed.contains(u"Qt"_s + match.captured(1)))
            faults.append(u"links "_s + match.captured());
    }
    return faults;
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private slots:
    void sourcesFollowTheArrows_data()
    {
        QTest::addColumn<QString>("file");

        for (const QString &top : {u"app"_s, u"ui"_s}) {
            QDirIterator files(root + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString file = QDir(root).relativeFilePath(files.next());
                QTest::newRow(qPrintable(file)) << file;
            }
        }
    }

    void sourcesFollowTheArrows()
    {
        QFETCH(QString, file);
        const QString folder = file.left(file.lastIndexOf(u'/'));

        const QString source = contents(root + u'/' + file);

        QCOMPARE(sourceFaults(folder, source).join(u'\n'), QString());
        QCOMPARE(lengthFault(source), QString());
    }

    void linkLinesFollowTheArrows_data()
    {
        QTest::addColumn<QString>("folder");

        for (const QString &folder : arrows.keys())
            QTest::newRow(qPrintable(folder)) << folder;
    }

    void linkLinesFollowTheArrows()
    {
        QFETCH(QString, folder);
        const QDir files(root + u'/' + folder);

        const QStringList names = files.entryList({u"CMakeLists.txt"_s, u"*.cmake"_s});
        QVERIFY(names.contains(u"CMakeLists.txt"_s));
        for (const QString &name : names)
            QCOMPARE(linkFaults(folder, contents(files.filePath(name))).join(u'\n'), QString());
    }

    void arrowsPointDown()
    {
        const auto reaches = [](const QString &from, const QString &to) {
            QStringList open = arrows.value(from);
            QStringList seen;
            while (!open.isEmpty()) {
                const QString folder = open.takeLast();
                if (seen.contains(folder))
                    continue;
                seen.append(folder);
                open.append(arrows.value(folder));
            }
            return seen.contains(to);
        };
        for (auto arrow = arrows.begin(); arrow != arrows.end(); ++arrow) {
            QVERIFY2(!reaches(arrow.key(), arrow.key()), qPrintable(arrow.key()));
            for (const QString &used : arrow.value())
                QVERIFY2(arrows.contains(used), qPrintable(used));
        }
    }

    void seesWhatIsForbidden_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("isForbidden");
        const auto row
            = [](const char *name, const QString &folder, const QString &source, bool isForbidden) {
                  QTest::newRow(name) << folder << source << isForbidden;
              };
        const QString message = u"app/message"_s;

        row("its own folder", message, u"#include \"app/message/a.h\""_s, false);
        row("down", message, u"#include \"app/core/a.h\""_s, false);
        row("up", message, u"#include \"app/compose/a.h\""_s, true);
        row("up, in brackets", message, u"#  include <ui/text/a.h>"_s, true);
        row("sideways", u"ui/pages/compose"_s, u"#include \"ui/pages/links/a.h\""_s, true);
        row("a page, from what pages share", u"ui/phone"_s, u"#include \"ui/pages/compose/a.h\""_s,
            true);
        row("a page, from the window", u"ui/window"_s, u"#include \"ui/pages/compose/a.h\""_s,
            true);
        row("what pages share, from the window", u"ui/window"_s, u"#include \"ui/phone/a.h\""_s,
            true);
        row("practice knows no rules", u"app/practice"_s, u"#include \"app/message/a.h\""_s, true);
        row("draw knows no session", u"ui/draw/phone"_s, u"#include \"app/compose/a.h\""_s, true);
        row("draw knows no network", u"ui/draw/phone"_s, u"#include \"app/cloudapi/a.h\""_s, true);
        row("a neighbour without its root", message, u"#include \"phonenumber.h\""_s, true);
        row("around the corner", message, u"#include \"../compose/a.h\""_s, true);
        row("a new folder", u"app/helpers"_s, u""_s, true);
        row("Core", message, u"#include <QString>"_s, false);
        row("Gui", message, u"#include <QColor>"_s, true);
        row("Gui with its module", message, u"#include <QtGui/QColor>"_s, true);
        row("Gui in quotes", message, u"#include \"QtGui/qcolor.h\""_s, true);
        row("Gui in small letters", message, u"#include <qcolor.h>"_s, true);
        row("all of Gui", message, u"#include <QtGui>"_s, true);
        row("Widgets", message, u"#include <QApplication>"_s, true);
        row("Widgets in draw", u"ui/draw/phone"_s, u"#include <QWidget>"_s, true);
        row("Gui in draw", u"ui/draw/phone"_s, u"#include <QPainter>"_s, false);
        row("Gui in text", u"ui/text"_s, u"#include <QColor>"_s, true);
        row("Widgets in cli", u"ui/cli/print"_s, u"#include <QWidget>"_s, true);
        row("the standard's", message, u"#include <vector>"_s, false);
        row("a sentence", message, u"return tr (\"Hi\");"_s, true);
        row("a marked sentence", message, u"QT_TRANSLATE_NOOP(\"a\", \"b\")"_s, true);
        row("a sentence in text", u"ui/text"_s, u"return X::tr(\"Hi\");"_s, false);
        row("no sentence", message, u"str(1); ptr(2); attr(3);"_s, false);
    }

    void seesWhatIsForbidden()
    {
        QFETCH(QString, folder);
        QFETCH(QString, source);
        QFETCH(bool, isForbidden);

        QCOMPARE(!sourceFaults(folder, source).isEmpty(), isForbidden);
    }

    void seesLongFiles()
    {
        const QString licence = u"// SPDX-License-Identifier: MIT\n"_s;
        const QString reason = licence + u"// Over 300 lines: one table.\n"_s;
        const QString elsewhere = licence + u"\n// Over 300 lines: too late.\n"_s;
        const auto isLong = [](const QString &beginning, qsizetype lines) {
            const QString rest = u"\n"_s.repeated(lines - beginning.count(u'\n'));
            return !lengthFault(beginning + rest).isEmpty();
        };

        QVERIFY(!isLong(licence, 300));
        QVERIFY(isLong(licence, 301));
        QVERIFY(isLong(elsewhere, 301));
        QVERIFY(!isLong(reason, 301));
        QVERIFY(!isLong(reason, 400));
        QVERIFY(isLong(reason, 401));
    }

    void seesForbiddenLinks()
    {
        const QString message = u"app/message"_s;
        QCOMPARE(linkFaults(message, u"add_folder(app_message LINK app_core)"_s), QStringList());
        QCOMPARE(linkFaults(message, u"# unlike ui_text"_s), QStringList());
        QCOMPARE(linkFaults(message, u"LINK app_compose)"_s), {u"links app_compose"_s});
        QCOMPARE(linkFaults(message, u"LINK app_unheard)"_s), {u"links app_unheard"_s});
        QCOMPARE(linkFaults(message, u"LINK Qt6::Gui)"_s), {u"links Qt6::Gui"_s});
        QCOMPARE(linkFaults(u"ui/draw/phone"_s, u"Qt6::Gui Qt6::Widgets"_s),
                 {u"links Qt6::Widgets"_s});
    }
};

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
