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

QStringList endings(const Option &file)
{
    QStringList names = listed(file.value);
    for (QString &name : names)
        name = name.section(u'.', -1);
    return names;
}

QString formatOf(const Arguments &arguments, const QString &path, const QStringList &offered)
{
    if (arguments.has(formatOption))
        return arguments.value(formatOption).toLower();
    if (!isStream(path))
        return QFileInfo(path).suffix().toLower();
    return offered.contains("png"_L1) ? u"png"_s : offered.constFirst();
}

} // namespace

Result<Output, Failure> readOutput(const Arguments &arguments, const Option &file)
{
    const QString path = arguments.value(file);
    const QStringList offered = endings(file);
    const QString wanted = formatOf(arguments, path, offered);
    if (path.isEmpty())
        return failure(ExitCode::WrongUsage, optionText(file.whenMissing));
    if (!offered.contains(wanted))
        return failure(ExitCode::WrongUsage,
                       OutputText::tr("The picture's kind is the ending of the file's name: one of "
                                      ".%1. This is “%2”.")
                           .arg(offered.join(", ."_L1), wanted));
    return Output{path, wanted};
}

} // namespace bellpush
