// SPDX-License-Identifier: MIT
#include "ui/text/moduletext.h"

#include <QCoreApplication>

namespace bellpush {

namespace {

struct ModuleText {
    Q_DECLARE_TR_FUNCTIONS(ModuleText)
};

} // namespace

QString missingModuleText(const QString &path)
{
    return ModuleText::tr("A part of Bellpush is missing or does not fit it: %1. Install Bellpush "
                          "again.")
        .arg(path);
}

} // namespace bellpush
