// SPDX-License-Identifier: MIT
#include "app/core/module.h"

#include <QDir>
#include <QFileInfo>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace bellpush {

QString modulePath(const QString &name)
{
    // Not by QCoreApplication, which need not be there yet.
    const QString program = QFile::symLinkTarget(u"/proc/self/exe"_s);
    const QString module = u"" BELLPUSH_MODULE_FOLDER "/"_s + name + u".so"_s;
    return program.isEmpty() ? module
                             : QDir::cleanPath(QFileInfo(program).path() + u"/../"_s + module);
}

const void *moduleTable(const QString &name)
{
    using Entry = const Module *(*)();
    // What is not a whole path would be looked for among the system's libraries, or wherever the
    // program was started.
    const QString path = modulePath(name);
    if (QDir::isRelativePath(path))
        return nullptr;
    const auto entry = reinterpret_cast<Entry>(QLibrary::resolve(path, "bellpushModule"));
    if (entry == nullptr)
        return nullptr;
    const Module *module = entry();
    return QByteArrayView(module->version) == BELLPUSH_VERSION ? module->table : nullptr;
}

} // namespace bellpush
