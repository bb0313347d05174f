// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

// Needs LUPDATE, LRELEASE and CMAKE: reads_translations() in tests/CMakeLists.txt.
namespace bellpush::translationfile {

/// A context, and what is said in it.
using Sentence = std::pair<QString, QString>;

inline void run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
}

/// Does for the translations in `folder` what the target update_translations does for ours.
inline void update(const QString &folder)
{
    run(QStringLiteral(CMAKE),
        {QStringLiteral("-DLUPDATE=" LUPDATE), QStringLiteral("-DSOURCE_DIR=" SOURCE_DIR),
         QStringLiteral("-DFOLDER=") + folder, QStringLiteral("-P"),
         QStringLiteral(SOURCE_DIR "/translations/update.cmake")});
}

/// Makes `path`.qm of `path`.ts.
inline void release(const QString &path)
{
    run(QStringLiteral(LRELEASE), {path + QStringLiteral(".ts")});
}

inline QString read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("not read: %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

inline void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("not written: %s", qPrintable(path));
}

/// Every sentence that a translation has, translated or not.
inline QSet<Sentence> sentences(const QString &text)
{
    QSet<Sentence> found;
    QXmlStreamReader xml(text);
    QString context;
    while (xml.readNextStartElement() || !xml.atEnd()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1StringView("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1StringView("source"))
            found.insert({context, xml.readElementText()});
    }
    return found;
}

} // namespace bellpush::translationfile
