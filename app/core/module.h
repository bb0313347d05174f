// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

// What few starts need, and what takes long to load, stands in modules: libraries of the program's
// own, loaded when they are first asked for and kept until it ends. `add_module()` makes one.

/// What a module exports, as `const Module *bellpushModule()`.
struct Module {
    const char *version; ///< The program's: the table of another one may look different.
    const void *table;   ///< What it can do; its type is the module's.
};

/// Where the module stands, beside the folder of the program that runs; links to it are followed.
/// A relative path where the system does not say what runs (without /proc).
QString modulePath(const QString &name);

/// The module's table; nullptr if the module is missing, broken or of another version, or if its
/// place is not known.
const void *moduleTable(const QString &name);

} // namespace bellpush
