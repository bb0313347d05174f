// SPDX-License-Identifier: MIT
#include "app/core/module.h"

#include <QDir>
#include <QFileInfo>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace bellpush {

QString modulePath(const QString &name)
{
    // Not by QCoreApplication, which need not be there yet. Always a whole path: a bare name would
    // be looked for among the system's libraries.
    const QString program = QFile::symLinkTarget(u"/proc/self/exe"_s);
    return QDir::cleanPath(QFileInfo(program).path() + u"/../" BELLPUSH_MODULE_FOLDER "/"_s + name
                           + u".so"_s);
}

const void *moduleTable(const QString &name)
{
    using Entry = const Module *(*)();
    const auto entry
        = reinterpret_cast<Entry>(QLibrary::resolve(modulePath(name), "bellpushModule"));
    if (entry == nullptr)
        return nullptr;
    const Module *module = entry();
    return QByteArrayView(module->version) == BELLPUSH_VERSION ? module->table : nullptr;
}

} // namespace bellpush
