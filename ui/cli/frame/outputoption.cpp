// SPDX-License-Identifier: MIT
#include "ui/cli/frame/outputoption.h"

#include "ui/cli/frame/files.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct OutputText {
    Q_DECLARE_TR_FUNCTIONS(OutputText)
};

constexpr QLatin1StringView file = "-o"_L1;
constexpr QLatin1StringView format = "--format"_L1;

QString formatOf(const Arguments &arguments, const QString &path, const QStringList &offered)
{
    if (arguments.has(format))
        return arguments.value(format).toLower();
    if (!isStream(path))
        return QFileInfo(path).suffix().toLower();
    return offered.contains("png"_L1) ? u"png"_s : offered.constFirst();
}

} // namespace

QList<Option> outputOptions()
{
    return {{file}, {format}};
}

Result<Output, Failure> readOutput(const Arguments &arguments, const QStringList &offered)
{
    const QString path = arguments.value(file);
    if (path.isEmpty())
        return failure(ExitCode::WrongUsage, OutputText::tr("Name the picture's file with -o."));
    const QString wanted = formatOf(arguments, path, offered);
    if (!offered.contains(wanted))
        return failure(ExitCode::WrongUsage,
                       OutputText::tr("The picture's kind is the ending of the file's name: one of "
                                      ".%1. This is “%2”.")
                           .arg(offered.join(", ."_L1), wanted));
    return Output{path, wanted};
}

} // namespace bellpush
